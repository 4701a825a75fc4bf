package dev.stepschema.codegen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Documents that a schema may allow: made along the schema, with a few errors and whims, so that about as many are valid
 * as are not. Whether one is, somebody else has to say.
 */
final class LikelyDocuments {
    private static final int DEEPEST = 7;
    private static final List<String> STRINGS = List.of("", "a", "b", "xy", "x", "kind", "日本", "2026-01-02T03:04:05Z");
    private static final List<String> NAMES = List.of("a", "b", "item", "kind", "z", "x-1", "value");
    private static final List<String> TYPES =
            List.of("object", "array", "string", "integer", "number", "boolean", "null");

    private final JsonNode root;
    private final Random random;

    /**
     * Documents for a schema.
     *
     * @param root the schema; references in it go to its own pointers
     */
    LikelyDocuments(JsonNode root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** A document as databind parses it. */
    @Nullable
    Object next() {
        return value(root, 0);
    }

    private @Nullable Object value(JsonNode schema, int depth) {
        if (!schema.isObject() || depth > DEEPEST || random.nextInt(40) == 0) {
            return any(depth);
        }
        String reference = schema.path("$ref").asString("");
        boolean isOwn = reference.equals("#") || reference.startsWith("#/");
        JsonNode target = isOwn ? root.at(reference.substring(1)) : schema;
        Object value = target == schema ? own(schema, depth) : value(target, depth + 1);
        for (String keyword : List.of("anyOf", "oneOf")) {
            JsonNode forms = schema.path(keyword);
            if (!forms.isEmpty()) {
                value = merged(value, value(forms.get(random.nextInt(forms.size())), depth + 1));
            }
        }
        for (JsonNode part : schema.path("allOf")) {
            value = merged(value, value(part, depth + 1));
        }
        return target == schema ? value : merged(own(schema, depth), value);
    }

    /** What the later one says, and of two objects the members of both. */
    private static @Nullable Object merged(@Nullable Object first, @Nullable Object second) {
        if (first instanceof Map<?, ?> one && second instanceof Map<?, ?> other) {
            Map<Object, @Nullable Object> both = new LinkedHashMap<>(one);
            both.putAll(other);
            return both;
        }
        return second;
    }

    private @Nullable Object own(JsonNode schema, int depth) {
        if (schema.has("const")) {
            return tree(schema.path("const"));
        } else if (!schema.path("enum").isEmpty()) {
            JsonNode values = schema.path("enum");
            return tree(values.get(random.nextInt(values.size())));
        } else if (schema.has("default") && random.nextInt(4) == 0) {
            return tree(schema.path("default"));
        }
        return switch (type(schema).orElseGet(() -> TYPES.get(random.nextInt(TYPES.size())))) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> schema.has("pattern") ? "xy" : STRINGS.get(random.nextInt(STRINGS.size()));
            case "integer" -> BigInteger.valueOf(random.nextInt(9) - 4);
            case "number" -> BigDecimal.valueOf(random.nextInt(90) - 40, 1);
            case "boolean" -> random.nextBoolean();
            default -> null;
        };
    }

    private Optional<String> type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return Optional.of(type.get(random.nextInt(type.size())).asString());
        } else if (type.isString()) {
            return Optional.of(type.asString());
        }
        boolean isObject = schema.has("properties") || schema.has("additionalProperties") || schema.has("required");
        boolean isArray = schema.has("items") || schema.has("prefixItems");
        return isObject ? Optional.of("object") : isArray ? Optional.of("array") : Optional.empty();
    }

    private Map<String, @Nullable Object> object(JsonNode schema, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (random.nextInt(3) != 0) {
                object.put(property.getKey(), value(property.getValue(), depth + 1));
            }
        }
        for (JsonNode name : schema.path("required")) {
            if (!object.containsKey(name.asString()) && random.nextInt(12) != 0) {
                object.put(name.asString(), value(schema.path("properties").path(name.asString()), depth + 1));
            }
        }
        for (Map.Entry<String, JsonNode> pattern :
                schema.path("patternProperties").properties()) {
            if (random.nextBoolean()) {
                object.put("x-1", value(pattern.getValue(), depth + 1));
            }
        }
        if (schema.path("additionalProperties").isObject() || random.nextInt(10) == 0) {
            String name = random.nextBoolean() ? "further" : NAMES.get(random.nextInt(NAMES.size()));
            object.putIfAbsent(name, value(schema.path("additionalProperties"), depth + 1));
        }
        return object;
    }

    private List<@Nullable Object> array(JsonNode schema, int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        for (JsonNode element : schema.path("prefixItems")) {
            if (random.nextInt(8) == 0) {
                break;
            }
            array.add(value(element, depth + 1));
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            array.add(value(schema.path("items"), depth + 1));
        }
        // At the end of a tuple null is the same as absent.
        while (!array.isEmpty() && array.get(array.size() - 1) == null) {
            array.remove(array.size() - 1);
        }
        return array;
    }

    private @Nullable Object any(int depth) {
        return switch (random.nextInt(depth > DEEPEST ? 6 : 8)) {
            case 0, 1 -> STRINGS.get(random.nextInt(STRINGS.size()));
            case 2 -> BigInteger.valueOf(random.nextInt(5) - 2);
            case 3 -> new BigDecimal("1.0");
            case 4 -> random.nextBoolean();
            case 5 -> null;
            case 6 -> new LinkedHashMap<String, @Nullable Object>();
            default -> new ArrayList<>(List.of("a"));
        };
    }

    /** A part of the schema as a part of a document. */
    static @Nullable Object tree(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            node.properties().forEach(each -> object.put(each.getKey(), tree(each.getValue())));
            return object;
        } else if (node.isArray()) {
            List<@Nullable Object> array = new ArrayList<>();
            node.forEach(each -> array.add(tree(each)));
            return array;
        } else if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return number.scale() <= 0 ? number.toBigInteger() : number;
        }
        return node.isString() ? (Object) node.asString() : node.isBoolean() ? (Object) node.asBoolean() : null;
    }
}
