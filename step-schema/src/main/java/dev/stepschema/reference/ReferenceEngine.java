package dev.stepschema.reference;

import com.networknt.schema.ValidationLimitExceededException;
import dev.stepschema.Code;
import dev.stepschema.json.JsonValue;
import dev.stepschema.plan.Delegate;
import dev.stepschema.plan.Fault;
import dev.stepschema.plan.Keyword;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Optional;

/**
 * The networknt validator, hardened: it is given only values that were read strictly, knows only the schemas that were
 * loaded, and cannot be brought to overflow the stack. Safe for use by any number of threads.
 */
public final class ReferenceEngine implements Delegate {
    /** How deeply schemas may be applied within each other, references and in-place applicators included. */
    static final int DEEPEST_EVALUATION = 2_000;

    private final com.networknt.schema.Schema compiled;
    private final SchemaLookup lookup;

    private ReferenceEngine(com.networknt.schema.Schema compiled, SchemaLookup lookup) {
        this.compiled = compiled;
        this.lookup = lookup;
    }

    /**
     * The engine for a schema.
     *
     * @param loaded the schemas that it may refer to
     * @param schema what values have to fulfil
     * @param assertFormats whether {@code format} is asserted
     * @throws dev.stepschema.SchemaLoadException if networknt refuses the schema
     * @throws NoClassDefFoundError if networknt is not there
     */
    public static ReferenceEngine of(LoadedSchemas loaded, Schema schema, boolean assertFormats) {
        return new ReferenceEngine(Registries.compile(loaded, schema, assertFormats), new SchemaLookup(loaded, schema));
    }

    @Override
    public List<Fault> check(JsonValue value, String pointer, boolean showsValues) {
        Optional<Fault> tooDeep = Nesting.fault(value, pointer);
        if (tooDeep.isPresent()) {
            return List.of(tooDeep.get());
        }
        List<com.networknt.schema.Error> errors;
        try {
            errors = compiled.validate(
                    Nodes.of(value),
                    context -> context.executionConfig(config -> config.maxEvaluationDepth(DEEPEST_EVALUATION)));
        } catch (ValidationLimitExceededException | StackOverflowError e) {
            String message = "the schemas that apply here are nested too deeply to be followed";
            return List.of(
                    new Fault(Code.LIMIT_DEPTH, pointer, Keyword.NONE, value.offset(), message, Optional.empty()));
        }
        return errors.isEmpty() ? List.of() : new Diagnosis(lookup, value, pointer, showsValues).of(errors);
    }
}
