package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.Docs;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Set;

/** Which keywords decide what a value may be, and which only say something about it. */
final class Keywords {
    /** Keywords that decide what a value may be, drafts 4 to 2020-12. All others, known or not, are annotations. */
    private static final Set<String> ASSERTIONS = Set.of(
            "$ref",
            "$dynamicRef",
            "$recursiveRef",
            "type",
            "enum",
            "const",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else",
            "properties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "required",
            "dependencies",
            "dependentRequired",
            "dependentSchemas",
            "minProperties",
            "maxProperties",
            "unevaluatedProperties",
            "items",
            "prefixItems",
            "additionalItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
            "unevaluatedItems",
            "pattern",
            "minLength",
            "maxLength",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf");

    /** Keywords that say something about objects and nothing about other values. */
    static final Set<String> OBJECTS = Set.of(
            "properties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "required",
            "dependentRequired",
            "minProperties",
            "maxProperties",
            "unevaluatedProperties");

    /** Keywords that a schema of anything may have. */
    private static final Set<String> DESCRIPTIONS = Set.of(
            "$schema",
            "$id",
            "id",
            "$comment",
            "title",
            "description",
            "default",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "x-java-name");

    private Keywords() {}

    /** The keywords of a schema that decide what a value may be. */
    static List<String> assertions(Schema schema) {
        return schema.keywords().stream().filter(ASSERTIONS::contains).toList();
    }

    /** Whether a schema only says what it is for; with definitions, it is for them, and other JSON is no schema at all. */
    static boolean onlyDescribe(Schema schema) {
        return DESCRIPTIONS.containsAll(schema.keywords());
    }

    /** Whether a schema allows every value. */
    static boolean allowsAll(Schema schema) {
        return schema.node() instanceof JsonBoolean bool
                ? bool.value()
                : assertions(schema).isEmpty();
    }

    /** Whether a schema is {@code false}. */
    static boolean allowsNothing(Schema schema) {
        return schema.node() instanceof JsonBoolean bool && !bool.value();
    }

    /** Whether a keyword that is a boolean is there and true. */
    static boolean isTrue(Schema schema, String keyword) {
        return schema.keyword(keyword)
                .filter(value -> value instanceof JsonBoolean bool && bool.value())
                .isPresent();
    }

    /** The elements of a keyword that is an array; none without it. */
    static List<JsonValue> array(Schema schema, String keyword) {
        return schema.keyword(keyword)
                .filter(JsonArray.class::isInstance)
                .map(value -> ((JsonArray) value).elements())
                .orElse(List.of());
    }

    /** Whether a keyword that is an object has a member of a name. */
    static boolean hasMember(Schema schema, String keyword, String name) {
        return schema.keyword(keyword)
                .filter(value ->
                        value instanceof JsonObject object && object.members().containsKey(name))
                .isPresent();
    }

    /** What a schema says to people. */
    static Docs docs(Schema schema) {
        return new Docs(
                schema.text("title").orElse(""),
                schema.text("description").orElse(""),
                array(schema, "examples").stream().map(JsonTexts::compact).toList(),
                isTrue(schema, "deprecated"));
    }
}
