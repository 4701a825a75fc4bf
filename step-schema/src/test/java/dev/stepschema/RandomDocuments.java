package dev.stepschema;

import static dev.stepschema.RandomValues.NODES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Random documents for a schema: made to fit it as well as a quick attempt can, changed in a place, or arbitrary. */
final class RandomDocuments {
    private static final int DEEPEST = 3;

    private final RandomValues values;
    private final JsonNode schema;
    private final Map<String, JsonNode> targets;

    /**
     * Documents for a schema.
     *
     * @param random decides everything
     * @param schema the schema
     * @param targets what its references lead to, by their text
     */
    RandomDocuments(Random random, JsonNode schema, Map<String, JsonNode> targets) {
        this.values = new RandomValues(random);
        this.schema = schema;
        this.targets = targets;
    }

    JsonNode arbitrary() {
        return values.value(3);
    }

    JsonNode fitting() {
        return fitting(List.of(schema), 0);
    }

    /** The same with one change somewhere. */
    JsonNode changed(JsonNode document) {
        List<JsonNode> containers = new ArrayList<>();
        JsonNode copy = document.deepCopy();
        collect(copy, containers);
        if (containers.isEmpty() || values.chance(10)) {
            return near(document);
        }
        JsonNode container = values.oneOf(containers);
        if (container instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode) container);
        }
        return copy;
    }

    private void change(ObjectNode object) {
        if (object.isEmpty() || values.chance(30)) {
            object.set(values.name(), values.value(1));
            return;
        }
        String name = values.oneOf(List.copyOf(object.propertyNames()));
        if (values.chance(40)) {
            object.remove(name);
        } else {
            object.set(name, near(object.get(name)));
        }
    }

    private void change(ArrayNode array) {
        if (array.isEmpty() || values.chance(30)) {
            array.add(array.isEmpty() || values.chance(50) ? values.value(1) : array.get(0));
            return;
        }
        int index = values.below(array.size());
        if (values.chance(30)) {
            array.remove(index);
        } else {
            array.set(index, near(array.get(index)));
        }
    }

    private JsonNode near(JsonNode value) {
        if (value.isNumber() && values.chance(50)) {
            return values.number();
        }
        return value.isString() && values.chance(50) ? NODES.stringNode(values.string()) : values.value(1);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }

    private JsonNode fitting(List<JsonNode> schemas, int depth) {
        List<JsonNode> all = new ArrayList<>();
        schemas.forEach(each -> flatten(each, all, 0));
        List<String> types = new ArrayList<>(List.of("null", "boolean", "number", "string", "array", "object"));
        boolean integer = false;
        for (JsonNode each : all) {
            if (each.has("const")) {
                return each.get("const").deepCopy();
            }
            if (each.path("enum").size() > 0) {
                return each.get("enum")
                        .get(values.below(each.get("enum").size()))
                        .deepCopy();
            }
            if (each.has("type")) {
                List<String> wanted = texts(each.get("type"));
                integer |= wanted.contains("integer") && !wanted.contains("number");
                types.removeIf(
                        type -> !wanted.contains(type) && !(type.equals("number") && wanted.contains("integer")));
            }
        }
        if (types.isEmpty() || depth > DEEPEST) {
            return values.value(0);
        }
        List<String> hinted = new ArrayList<>(types);
        hinted.retainAll(hints(all));
        return switch (values.oneOf(hinted.isEmpty() || values.chance(10) ? types : hinted)) {
            case "null" -> NODES.nullNode();
            case "boolean" -> NODES.booleanNode(values.chance(50));
            case "number" -> number(all, integer);
            case "string" -> NODES.stringNode(values.string());
            case "array" -> array(all, depth);
            default -> object(all, depth);
        };
    }

    private static List<String> hints(List<JsonNode> all) {
        List<String> hints = new ArrayList<>();
        for (JsonNode each : all) {
            hint(each, "object", hints, "properties", "required", "additionalProperties", "dependentSchemas");
            hint(each, "array", hints, "prefixItems", "items", "contains", "uniqueItems", "unevaluatedItems");
            hint(each, "number", hints, "minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum");
            hint(each, "string", hints, "pattern", "minLength", "maxLength");
        }
        return hints;
    }

    private static void hint(JsonNode schema, String type, List<String> hints, String... keywords) {
        for (String keyword : keywords) {
            if (schema.has(keyword)) {
                hints.add(type);
            }
        }
    }

    private JsonNode number(List<JsonNode> all, boolean integer) {
        for (JsonNode each : all) {
            for (String keyword : List.of("minimum", "maximum", "multipleOf")) {
                if (each.has(keyword) && values.chance(50)) {
                    return each.get(keyword);
                }
            }
        }
        return integer ? NODES.numberNode(values.below(10)) : values.number();
    }

    private ObjectNode object(List<JsonNode> all, int depth) {
        Map<String, List<JsonNode>> wanted = new LinkedHashMap<>();
        for (JsonNode each : all) {
            each.path("properties")
                    .propertyStream()
                    .filter(entry -> values.chance(65))
                    .forEach(entry -> wanted.put(entry.getKey(), new ArrayList<>()));
            texts(each.path("required")).forEach(name -> wanted.put(name, new ArrayList<>()));
        }
        boolean isOpen =
                all.stream().noneMatch(each -> each.has("additionalProperties") || each.has("unevaluatedProperties"));
        if (values.chance(isOpen ? 40 : 10)) {
            wanted.put(values.name(), new ArrayList<>());
        }
        List<String> names = new ArrayList<>(wanted.keySet());
        if (values.chance(30)) {
            Collections.reverse(names);
        }
        ObjectNode object = NODES.objectNode();
        for (String name : names) {
            List<JsonNode> schemas = new ArrayList<>();
            for (JsonNode each : all) {
                JsonNode own = each.path("properties").path(name);
                schemas.add(own.isMissingNode() ? each.path("additionalProperties") : own);
            }
            object.set(name, fitting(schemas, depth + 1));
        }
        return object;
    }

    private ArrayNode array(List<JsonNode> all, int depth) {
        int longest = all.stream()
                .mapToInt(each ->
                        each.path("prefixItems").size() + each.path("minItems").asInt(0))
                .max()
                .orElse(0);
        ArrayNode array = NODES.arrayNode();
        for (int i = values.below(longest + 3); i > 0; i--) {
            List<JsonNode> schemas = new ArrayList<>();
            for (JsonNode each : all) {
                JsonNode own = each.path("prefixItems").path(array.size());
                schemas.add(own.isMissingNode() ? each.path("items") : own);
                if (values.chance(40)) {
                    schemas.add(each.path("contains"));
                }
            }
            array.add(fitting(schemas, depth + 1));
        }
        return array;
    }

    /** The schemas that apply in place: of a union one form, of a condition one outcome. */
    private void flatten(JsonNode node, List<JsonNode> all, int depth) {
        if (!node.isObject() || depth > 12) {
            return;
        }
        all.add(node);
        for (String keyword : List.of("$ref", "$dynamicRef")) {
            if (node.has(keyword)) {
                flatten(targets.getOrDefault(node.get(keyword).asString(), schema), all, depth + 1);
            }
        }
        node.path("allOf").forEach(each -> flatten(each, all, depth + 1));
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (node.has(keyword)) {
                flatten(node.get(keyword).get(values.below(node.get(keyword).size())), all, depth + 1);
            }
        }
        if (node.has("if")) {
            boolean met = values.chance(50);
            flatten(met ? node.get("if") : node.path("else"), all, depth + 1);
            flatten(met ? node.path("then") : NODES.missingNode(), all, depth + 1);
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(each -> texts.add(each.asString()));
        return List.copyOf(new TreeSet<>(texts));
    }
}
