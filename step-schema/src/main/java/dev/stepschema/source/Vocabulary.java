package dev.stepschema.source;

import static dev.stepschema.Dialect.DRAFT_2019_09;
import static dev.stepschema.Dialect.DRAFT_2020_12;
import static dev.stepschema.Dialect.DRAFT_4;
import static dev.stepschema.Dialect.DRAFT_6;
import static dev.stepschema.Dialect.DRAFT_7;

import dev.stepschema.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keywords of each dialect and the shape of their values, as the meta-schemas have them. */
final class Vocabulary {
    private static final Map<String, List<Entry>> ENTRIES = new HashMap<>();
    private static final Set<String> APPLICATORS = Set.of(
            "prefixItems",
            "items",
            "additionalItems",
            "contains",
            "additionalProperties",
            "properties",
            "patternProperties",
            "dependentSchemas",
            "propertyNames",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> ASSERTIONS = Set.of(
            "type",
            "const",
            "enum",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxContains",
            "minContains",
            "maxProperties",
            "minProperties",
            "required",
            "dependentRequired");

    static {
        all(Shape.STRING, "$schema", "title", "description", "format");
        add("$comment", Shape.STRING, DRAFT_7, DRAFT_2020_12);
        all(Shape.ANY, "default");
        all(Shape.URI, "$ref");
        add("$id", Shape.IDENTIFIER, DRAFT_2019_09, DRAFT_2020_12);
        add("$id", Shape.URI, DRAFT_6, DRAFT_7);
        add("id", Shape.URI, DRAFT_4, DRAFT_4);
        add("$anchor", Shape.ANCHOR, DRAFT_2019_09, DRAFT_2020_12);
        add("$dynamicAnchor", Shape.ANCHOR, DRAFT_2020_12, DRAFT_2020_12);
        add("$dynamicRef", Shape.URI, DRAFT_2020_12, DRAFT_2020_12);
        add("$recursiveRef", Shape.URI, DRAFT_2019_09, DRAFT_2019_09);
        add("$recursiveAnchor", Shape.BOOLEAN, DRAFT_2019_09, DRAFT_2019_09);
        add("$vocabulary", Shape.VOCABULARY, DRAFT_2019_09, DRAFT_2020_12);
        add("$defs", Shape.SCHEMAS_BY_NAME, DRAFT_2019_09, DRAFT_2020_12);
        all(Shape.SCHEMAS_BY_NAME, "definitions", "properties");
        all(Shape.SCHEMAS_BY_REGEX, "patternProperties");
        add("dependencies", Shape.DEPENDENCIES, DRAFT_4, DRAFT_2020_12); // kept by 2020-12 for compatibility
        add("dependentSchemas", Shape.SCHEMAS_BY_NAME, DRAFT_2019_09, DRAFT_2020_12);
        add("dependentRequired", Shape.STRINGS_BY_NAME, DRAFT_2019_09, DRAFT_2020_12);
        add("additionalProperties", Shape.SCHEMA, DRAFT_6, DRAFT_2020_12);
        add("additionalProperties", Shape.BOOLEAN_OR_SCHEMA, DRAFT_4, DRAFT_4);
        add("additionalItems", Shape.SCHEMA, DRAFT_6, DRAFT_2019_09);
        add("additionalItems", Shape.BOOLEAN_OR_SCHEMA, DRAFT_4, DRAFT_4);
        add("items", Shape.SCHEMA, DRAFT_2020_12, DRAFT_2020_12);
        add("items", Shape.SCHEMA_OR_SCHEMAS, DRAFT_4, DRAFT_2019_09);
        add("prefixItems", Shape.SCHEMAS, DRAFT_2020_12, DRAFT_2020_12);
        add("contains", Shape.SCHEMA, DRAFT_6, DRAFT_2020_12);
        add("propertyNames", Shape.SCHEMA, DRAFT_6, DRAFT_2020_12);
        add("unevaluatedItems", Shape.SCHEMA, DRAFT_2019_09, DRAFT_2020_12);
        add("unevaluatedProperties", Shape.SCHEMA, DRAFT_2019_09, DRAFT_2020_12);
        all(Shape.SCHEMAS, "allOf", "anyOf", "oneOf");
        all(Shape.SCHEMA, "not");
        for (String keyword : List.of("if", "then", "else")) {
            add(keyword, Shape.SCHEMA, DRAFT_7, DRAFT_2020_12);
        }
        add("contentSchema", Shape.SCHEMA, DRAFT_2019_09, DRAFT_2020_12);
        add("contentEncoding", Shape.STRING, DRAFT_7, DRAFT_2020_12);
        add("contentMediaType", Shape.STRING, DRAFT_7, DRAFT_2020_12);
        all(Shape.TYPE, "type");
        add("const", Shape.ANY, DRAFT_6, DRAFT_2020_12);
        add("enum", Shape.ARRAY, DRAFT_7, DRAFT_2020_12);
        add("enum", Shape.DIFFERENT_VALUES, DRAFT_4, DRAFT_6);
        add("examples", Shape.ARRAY, DRAFT_6, DRAFT_2020_12);
        all(Shape.POSITIVE, "multipleOf");
        all(Shape.NUMBER, "minimum", "maximum");
        add("exclusiveMinimum", Shape.NUMBER, DRAFT_6, DRAFT_2020_12);
        add("exclusiveMaximum", Shape.NUMBER, DRAFT_6, DRAFT_2020_12);
        add("exclusiveMinimum", Shape.BOOLEAN, DRAFT_4, DRAFT_4);
        add("exclusiveMaximum", Shape.BOOLEAN, DRAFT_4, DRAFT_4);
        all(Shape.COUNT, "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");
        add("minContains", Shape.COUNT, DRAFT_2019_09, DRAFT_2020_12);
        add("maxContains", Shape.COUNT, DRAFT_2019_09, DRAFT_2020_12);
        all(Shape.BOOLEAN, "uniqueItems");
        all(Shape.REGEX, "pattern");
        add("required", Shape.STRINGS, DRAFT_6, DRAFT_2020_12);
        add("required", Shape.NON_EMPTY_STRINGS, DRAFT_4, DRAFT_4);
        add("deprecated", Shape.BOOLEAN, DRAFT_2019_09, DRAFT_2020_12);
        add("readOnly", Shape.BOOLEAN, DRAFT_7, DRAFT_2020_12);
        add("writeOnly", Shape.BOOLEAN, DRAFT_7, DRAFT_2020_12);
    }

    private Vocabulary() {}

    /** The shape of a keyword's value; empty where the dialect does not know the keyword and so ignores it. */
    static Optional<Shape> shape(Dialect dialect, String keyword) {
        for (Entry entry : ENTRIES.getOrDefault(keyword, List.of())) {
            if (dialect.compareTo(entry.first) >= 0 && dialect.compareTo(entry.last) <= 0) {
                return Optional.of(entry.shape);
            }
        }
        return Optional.empty();
    }

    /** Whether some dialect has a keyword of this name. */
    static boolean isKeyword(String name) {
        return ENTRIES.containsKey(name);
    }

    /** The keywords that a dialect has, sorted. */
    static List<String> keywords(Dialect dialect) {
        return ENTRIES.keySet().stream()
                .filter(keyword -> shape(dialect, keyword).isPresent())
                .sorted()
                .toList();
    }

    /** The part of the vocabulary's URI that tells which vocabulary of 2019-09 or 2020-12 a keyword is of. */
    static String vocabulary(String keyword) {
        if (keyword.startsWith("$")) {
            return "core";
        }
        if (APPLICATORS.contains(keyword)) {
            return keyword.startsWith("unevaluated") ? "unevaluated" : "applicator";
        }
        return ASSERTIONS.contains(keyword) ? "validation" : keyword.equals("format") ? "format" : "";
    }

    private static void all(Shape shape, String... keywords) {
        for (String keyword : keywords) {
            add(keyword, shape, DRAFT_4, DRAFT_2020_12);
        }
    }

    private static void add(String keyword, Shape shape, Dialect first, Dialect last) {
        ENTRIES.computeIfAbsent(keyword, any -> new ArrayList<>()).add(new Entry(shape, first, last));
    }

    private record Entry(Shape shape, Dialect first, Dialect last) {}
}
