package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonNull;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Optional;

/** The default of a property, checked against the property's own schema. */
final class DefaultValue {
    private DefaultValue() {}

    /** The default that the first of some schemas has; empty if it has none, or one that is of no use. */
    static Optional<JsonValue> of(List<Schema> schemas, TypeModel type, Shaper shaper) {
        for (Schema schema : schemas) {
            Optional<JsonValue> value = schema.keyword("default");
            if (value.isPresent()) {
                return value.filter(found -> isUsable(found, schema, schemas, shaper))
                        .filter(found -> canBeMade(found, type, schema, shaper));
            }
        }
        return Optional.empty();
    }

    private static boolean isUsable(JsonValue value, Schema schema, List<Schema> schemas, Shaper shaper) {
        boolean isValid = isPlainlyValid(value, shaper.facts(Selection.of(schemas)))
                || schemas.stream().allMatch(each -> isValid(value, each, shaper));
        if (!isValid) {
            report(
                    schema,
                    "the \"default\" is not allowed by its own schema; it is left out. Correct it or take it out.",
                    shaper);
        } else if (!new Fit(shaper).isFor(value, schemas)) {
            String message =
                    "the \"default\" does not fit the Java types of its schema; it is left out. Correct it, or choose"
                            + " wider types with <integers>, <numbers> or <formats>.";
            report(schema, message, shaper);
        } else {
            return !(value instanceof JsonNull);
        }
        return false;
    }

    private static void report(Schema schema, String message, Shaper shaper) {
        shaper.report(Location.of(schema).warning(Diagnostic.Code.INVALID_DEFAULT, message));
    }

    /** Whether Java has an expression for it: what is of a generated type is read, which takes a creator. */
    private static boolean canBeMade(JsonValue value, TypeModel type, Schema schema, Shaper shaper) {
        boolean isConstant = type instanceof ReferenceType reference && shaper.isEnum(reference.target());
        boolean isEmpty =
                type instanceof ListType && ((JsonArray) value).elements().isEmpty();
        boolean can = shaper.options().creators() || isConstant || isEmpty || isOfPlatform(type);
        if (!can) {
            String message = "without creators the \"default\" cannot be read; it is left out. Keep creators, or take"
                    + " it out.";
            shaper.report(Location.of(schema).warning(Diagnostic.Code.NOT_ENFORCED, message));
        }
        return can;
    }

    private static boolean isOfPlatform(TypeModel type) {
        if (type instanceof ListType list) {
            return isOfPlatform(list.element().type());
        }
        return type instanceof MapType map ? isOfPlatform(map.value().type()) : !(type instanceof ReferenceType);
    }

    /** What needs no validator: most defaults are null, a scalar or empty. */
    private static boolean isPlainlyValid(JsonValue value, Facts facts) {
        if (value instanceof JsonNull) {
            return facts.allowsNull();
        } else if (!facts.choices().isEmpty() || !facts.types().contains(value.type())) {
            return false;
        } else if (facts.values().isPresent()) {
            return facts.values().get().stream().map(Equality::key).anyMatch(Equality.key(value)::equals);
        } else if (value instanceof JsonArray array) {
            return array.elements().isEmpty()
                    && Constraints.ofArray(facts.parts()).isEmpty()
                    && !facts.has("contains");
        }
        boolean isConstrained = !Constraints.ofString(facts.parts()).isEmpty()
                || !Constraints.ofNumber(facts.parts()).isEmpty()
                || facts.has("not");
        return !(value instanceof JsonObject) && !isConstrained;
    }

    private static boolean isValid(JsonValue value, Schema schema, Shaper shaper) {
        return shaper.validator(schema).isValid(JsonTexts.compact(value));
    }
}
