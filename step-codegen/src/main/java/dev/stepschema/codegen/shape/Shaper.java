package dev.stepschema.codegen.shape;

import com.palantir.javapoet.ClassName;
import dev.stepschema.SchemaSet;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.input.Inputs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.NeverType;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.codegen.names.TypeNames;
import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From schemas to types: decides which kind of type each schema is, and follows references until all are decided. */
public final class Shaper {
    private final Inputs inputs;
    private final References references;
    private final TypeNames names;
    private final Options options;
    private final List<Declared> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics;
    private final Map<List<Schema>, ClassName> declared = new HashMap<>();
    private final Deque<Schema> open = new ArrayDeque<>();

    private Shaper(Inputs inputs, Options options) {
        this.inputs = inputs;
        this.references = new References(inputs.schemas());
        this.names = new TypeNames(inputs);
        this.options = options;
        this.diagnostics = new ArrayList<>(inputs.warnings());
    }

    /** The types of the roots of a run and of all that they refer to. */
    public static TypeModels shape(Inputs inputs, Options options) {
        Shaper shaper = new Shaper(inputs, options);
        for (Schema root : inputs.roots().keySet()) {
            if (!Keywords.allowsAll(root) || !root.pointer().isEmpty()) {
                shaper.named(root);
            }
        }
        while (!shaper.open.isEmpty()) {
            shaper.declare(shaper.open.remove());
        }
        return new TypeModels(shaper.files, shaper.diagnostics);
    }

    References references() {
        return references;
    }

    /** The set that a schema belongs to. */
    SchemaSet setOf(Schema schema) {
        return inputs.sets().stream()
                .filter(set -> set.schemas().documents().contains(schema.document()))
                .findFirst()
                .orElseThrow();
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** The type of a value to which some schemas apply. */
    Use use(List<Schema> schemas, Slot slot) {
        if (schemas.isEmpty()) {
            return any(slot.location());
        }
        ClassName known = declared.get(schemas);
        if (known != null) {
            return new Use(
                    new ReferenceType(Location.of(schemas.get(0)), known),
                    facts(schemas).allowsNull());
        }
        Optional<Schema> target = schemas.size() == 1 ? references.alias(schemas.get(0)) : Optional.empty();
        if (target.isPresent()) {
            return References.isNamed(target.get()) ? named(target.get()) : use(List.of(target.get()), slot);
        }
        Facts facts = facts(schemas);
        return new Use(shape(schemas, facts, slot), facts.allowsNull() || Keywords.allowsAll(schemas.get(0)));
    }

    /** The type of a schema that has a name. */
    private Use named(Schema schema) {
        Optional<Schema> target = references.alias(schema).or(() -> onlyReference(schema));
        boolean allowsNull = facts(List.of(schema)).allowsNull();
        if (target.isPresent() && References.isNamed(target.get())) {
            return named(target.get()).orNull(allowsNull);
        }
        ClassName name = declared.get(List.of(schema));
        if (name == null) {
            name = names.named(schema);
            declared.put(List.of(schema), name);
            open.add(schema);
        }
        return new Use(new ReferenceType(Location.of(schema), name), allowsNull);
    }

    /** The reference in a schema that is nothing but that reference or null. */
    private Optional<Schema> onlyReference(Schema schema) {
        List<String> assertions = Keywords.assertions(schema);
        if (assertions.size() != 1 || Choice.of(schema).size() != 1) {
            return Optional.empty();
        }
        List<Schema> branches =
                facts(List.of(schema)).branchesButNull(Choice.of(schema).get(0));
        return branches.size() == 1 ? references.alias(branches.get(0)) : Optional.empty();
    }

    /** Makes the type of a schema that has a name. */
    private void declare(Schema schema) {
        ClassName name = names.named(schema);
        Slot slot = Slot.topLevel(name, Location.of(schema), names, files);
        List<Schema> schemas = List.of(references.alias(schema).orElse(schema));
        Facts facts = facts(schemas);
        TypeModel type = shape(schemas, facts, slot);
        if (!(type instanceof ReferenceType reference && reference.target().equals(name))) {
            boolean isNullable = type instanceof AnyType || type instanceof NeverType;
            Slot.Body body = slot.open();
            body.close(new WrapperType(
                    Location.of(schema), name, Keywords.docs(schema), new Use(type, isNullable), body.nested()));
        }
    }

    /** What Java makes of all values but null. */
    private TypeModel shape(List<Schema> schemas, Facts facts, Slot slot) {
        Location location = Location.of(schemas.get(0));
        Unsupported.report(facts, this);
        Set<JsonType> types = facts.typesButNull();
        if (types.isEmpty()) {
            if (!facts.allowsNull()) {
                report(location.warning(
                        Diagnostic.Code.UNSATISFIABLE,
                        "no value satisfies the schema; its type refuses every document."));
            }
            return new NeverType(location);
        }
        if (facts.values().isPresent()) {
            return EnumShape.of(facts, schemas, slot, this);
        }
        if (facts.choices().size() == 1) {
            return UnionShape.of(facts, schemas, slot, this);
        }
        if (types.equals(EnumSet.of(JsonType.OBJECT))) {
            return object(schemas, facts, slot);
        }
        if (types.equals(EnumSet.of(JsonType.ARRAY))) {
            List<Schema> items = facts.children("items");
            Use element = items.isEmpty() ? any(location) : use(items, slot.element());
            return new ListType(location, element, Constraints.ofArray(facts));
        }
        Optional<TypeModel> scalar = ScalarShape.of(types, facts, location, options);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (!types.equals(EnumSet.complementOf(EnumSet.of(JsonType.NULL)))) {
            report(
                    location.error(
                            Diagnostic.Code.UNSUPPORTED,
                            "a value of several types has no Java type yet. Give one type, or \"anyOf\" with a branch a type."));
        }
        return new AnyType(location);
    }

    private TypeModel object(List<Schema> schemas, Facts facts, Slot slot) {
        if (facts.isUntyped()) {
            report(Location.of(schemas.get(0))
                    .warning(
                            Diagnostic.Code.UNTYPED,
                            "the schema speaks of properties but also allows what is no object; generated types do not."
                                    + " Add \"type\": \"object\"."));
        }
        if (!facts.properties().isEmpty() || facts.isClosed()) {
            return RecordShape.of(facts, schemas, slot, this);
        }
        Location location = Location.of(schemas.get(0));
        return new MapType(location, additional(facts, slot).orElse(any(location)), Constraints.ofObject(facts));
    }

    /** The type of the properties that the schema does not name; empty if there must be none. */
    Optional<Use> additional(Facts facts, Slot slot) {
        if (facts.isClosed()) {
            return Optional.empty();
        }
        List<Schema> schemas = facts.children("additionalProperties").stream()
                .filter(schema -> !Keywords.allowsAll(schema))
                .toList();
        Location location = Location.of(facts.parts().get(facts.parts().size() - 1));
        return Optional.of(schemas.isEmpty() ? any(location) : use(schemas, slot.element()));
    }

    /** Remembers the type of schemas before it is finished, so that it may contain itself. */
    ReferenceType remember(List<Schema> schemas, ClassName name) {
        declared.put(schemas, name);
        return new ReferenceType(Location.of(schemas.get(0)), name);
    }

    Facts facts(List<Schema> schemas) {
        return Facts.of(schemas, references);
    }

    private static Use any(Location location) {
        return new Use(new AnyType(location), true);
    }
}
