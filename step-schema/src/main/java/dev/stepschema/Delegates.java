package dev.stepschema;

import dev.stepschema.plan.Delegate;
import dev.stepschema.reference.ReferenceEngine;
import java.util.List;

/** The engine for schemas that a plan does not decide, if its artifacts are there. */
final class Delegates {
    static final Delegate.Factory FACTORY = (loaded, schema, assertFormats) -> {
        try {
            return ReferenceEngine.of(loaded, schema, assertFormats);
        } catch (NoClassDefFoundError e) {
            String message = "the schema needs the artifact com.networknt:json-schema-validator, which was excluded: "
                    + "add it to the dependencies again";
            var place = schema.place();
            throw new SchemaLoadException(List.of(new SchemaProblem(
                    Code.INVALID_SCHEMA,
                    SchemaProblem.Severity.ERROR,
                    schema.document().name(),
                    place.line(),
                    place.column(),
                    schema.pointer(),
                    message)));
        }
    };

    private Delegates() {}
}
