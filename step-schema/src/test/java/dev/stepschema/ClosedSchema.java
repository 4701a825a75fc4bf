package dev.stepschema;

import static dev.stepschema.RandomValues.NODES;
import static dev.stepschema.RandomValues.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One random schema that is closed everywhere and has no unions, with a document that fits it, and with documents that
 * have one fault each, of which the place and the code are known.
 */
final class ClosedSchema {
    private static final List<String> NAMES =
            List.of("a", "b", "c", "next", "x/y", "~1", "", "0", "é😀", "properties", "unevaluatedItems", "q\"");
    private static final JsonNode OTHER = NODES.stringNode("other");

    private final RandomValues values;
    private final ObjectNode definitions = NODES.objectNode();
    private final Part root;

    ClosedSchema(Random random) {
        this.values = new RandomValues(random);
        this.root = part(3);
    }

    /**
     * A schema for a part of documents.
     *
     * @param schema the schema
     * @param valid what fits it
     * @param faults what does not
     */
    private record Part(JsonNode schema, JsonNode valid, List<Fault> faults) {
        Part(JsonNode schema, JsonNode valid) {
            this(schema, valid, new ArrayList<>());
        }

        Part fault(Code code, JsonNode value) {
            return fault(code, value, "");
        }

        Part fault(Code code, JsonNode value, String pointer) {
            faults.add(new Fault(value, pointer, code));
            return this;
        }

        Part type(JsonNode... wrong) {
            for (JsonNode value : wrong) {
                fault(Code.TYPE, value);
            }
            return this;
        }

        ObjectNode object() {
            return (ObjectNode) schema;
        }
    }

    /**
     * A value with one fault.
     *
     * @param value the value
     * @param pointer the place of the fault, relative to the value
     * @param code its code
     */
    record Fault(JsonNode value, String pointer, Code code) {}

    JsonNode schema() {
        ObjectNode schema = ((ObjectNode) root.schema()).deepCopy();
        if (!definitions.isEmpty()) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    JsonNode valid() {
        return root.valid();
    }

    List<Fault> faults() {
        return root.faults();
    }

    private Part part(int depth) {
        Part part = switch (values.below(depth == 0 ? 6 : 12)) {
            case 0, 1 -> string();
            case 2 -> number();
            case 3 -> listed();
            case 4 -> typed(NODES.booleanNode(true), "boolean", NODES.nullNode(), OTHER);
            case 5 -> combined();
            case 6 -> list(depth);
            case 7 -> tuple(depth);
            case 8 -> map(depth);
            default -> object(depth);
        };
        return values.chance(20) ? referenced(part) : part;
    }

    private static Part typed(JsonNode valid, String type, JsonNode... wrong) {
        return new Part(NODES.objectNode().put("type", type), valid).type(wrong);
    }

    private Part string() {
        Part part = typed(NODES.stringNode("abc"), "string", NODES.numberNode(5), NODES.arrayNode());
        switch (values.below(4)) {
            case 0 -> {
                part.object().put("minLength", 2);
                part.fault(Code.MIN_LENGTH, NODES.stringNode("😀"));
            }
            case 1 -> {
                part.object().put("maxLength", 4);
                part.fault(Code.MAX_LENGTH, NODES.stringNode("abcde"));
            }
            case 2 -> {
                part.object().put("pattern", "^[a-c]+$");
                part.fault(Code.PATTERN, NODES.stringNode("abcd"));
            }
            default -> {
                part.object().remove("type");
                part.object().putArray("type").add("string").add("null");
            }
        }
        return part;
    }

    private Part number() {
        boolean integer = values.chance(50);
        Part part = typed(exact("6"), integer ? "integer" : "number", OTHER, NODES.nullNode(), NODES.objectNode());
        if (integer) {
            part.type(exact("6.000000000000000000001"));
        }
        switch (values.below(5)) {
            case 0 -> bound(part, "minimum", "6", Code.MINIMUM, "5.0");
            case 1 -> bound(part, "maximum", "6", Code.MAXIMUM, "1e400");
            case 2 -> bound(part, "exclusiveMinimum", "5", Code.EXCLUSIVE_MINIMUM, "5");
            case 3 -> bound(part, "exclusiveMaximum", "6.01", Code.EXCLUSIVE_MAXIMUM, "7");
            default -> bound(part, "multipleOf", "1.5", Code.MULTIPLE_OF, "7");
        }
        return part;
    }

    private static void bound(Part part, String keyword, String operand, Code code, String wrong) {
        part.object().set(keyword, exact(operand));
        part.fault(code, exact(wrong));
    }

    private Part listed() {
        JsonNode value = values.value(2);
        boolean one = values.chance(40);
        ObjectNode schema = NODES.objectNode();
        if (one) {
            schema.set("const", value);
        } else {
            schema.putArray("enum").add(value).add("abcd").add(exact("7.5"));
        }
        Code code = one ? Code.CONST : Code.ENUM;
        return new Part(schema, value)
                .fault(code, OTHER)
                .fault(code, exact("-77"))
                .fault(code, NODES.arrayNode().add(value));
    }

    private Part combined() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("allOf")
                .add(NODES.objectNode().put("minLength", 2))
                .add(NODES.objectNode().put("type", "string"));
        return new Part(schema, NODES.stringNode("ab"))
                .type(NODES.booleanNode(false))
                .fault(Code.MIN_LENGTH, NODES.stringNode("b"));
    }

    private Part referenced(Part part) {
        String name = "d" + definitions.size();
        definitions.set(name, part.schema());
        return new Part(reference(name), part.valid(), part.faults());
    }

    private static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private Part list(int depth) {
        Part inner = part(depth - 1);
        ArrayNode valid = NODES.arrayNode().add(inner.valid());
        Part part = typed(valid, "array", NODES.objectNode(), OTHER);
        part.object().set("items", inner.schema());
        within(part, "0", inner);
        ArrayNode twice = valid.deepCopy().add(inner.valid());
        switch (values.below(4)) {
            case 0 -> {
                part.object().put("uniqueItems", true);
                part.fault(Code.UNIQUE_ITEMS, twice, "/1");
            }
            case 1 -> {
                part.object().put("minItems", 1);
                part.fault(Code.MIN_ITEMS, NODES.arrayNode());
            }
            case 2 -> {
                part.object().put("maxItems", 1);
                part.fault(Code.MAX_ITEMS, twice);
            }
            default -> {
                part.object().putObject("contains").set("const", inner.valid());
                part.object().put("maxContains", 1);
                part.faults().removeIf(fault -> !fault.pointer().isEmpty()); // each would be a second one here
                part.fault(Code.CONTAINS, NODES.arrayNode());
                part.fault(Code.CONTAINS, twice);
            }
        }
        return part;
    }

    private Part tuple(int depth) {
        Part first = part(depth - 1);
        Part second = part(depth - 1);
        ArrayNode valid = NODES.arrayNode().add(first.valid()).add(second.valid());
        Part part = typed(valid, "array", OTHER, exact("1"));
        part.object().putArray("prefixItems").add(first.schema()).add(second.schema());
        within(part, "0", first);
        within(part, "1", second);
        boolean unevaluated = values.chance(50);
        part.object().put(unevaluated ? "unevaluatedItems" : "items", false);
        return part.fault(
                unevaluated ? Code.UNEVALUATED : Code.FALSE_SCHEMA,
                valid.deepCopy().add(1),
                "/2");
    }

    private Part map(int depth) {
        Part inner = part(depth - 1);
        ObjectNode valid = NODES.objectNode().set("k", inner.valid());
        Part part = typed(valid, "object", NODES.arrayNode(), OTHER);
        within(part, "k", inner);
        if (values.chance(40)) {
            part.object().putObject("patternProperties").set("^[kl]$", inner.schema());
            part.object().put("additionalProperties", false);
            return part.fault(Code.UNKNOWN_PROPERTY, with(valid, "kk", inner.valid()), "/kk");
        }
        part.object().set("additionalProperties", inner.schema());
        switch (values.below(3)) {
            case 0 -> {
                part.object().put("minProperties", 1);
                part.fault(Code.MIN_PROPERTIES, NODES.objectNode());
            }
            case 1 -> {
                part.object().put("maxProperties", 1);
                part.fault(Code.MAX_PROPERTIES, with(valid, "l", inner.valid()));
            }
            default -> {
                part.object().putObject("propertyNames").put("maxLength", 1);
                part.fault(Code.PROPERTY_NAME, with(valid, "l/l", inner.valid()), "/l~1l");
            }
        }
        return part;
    }

    private Part object(int depth) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 1 + values.below(3); i > 0; i--) {
            parts.put(values.oneOf(NAMES), part(depth - 1));
        }
        ObjectNode valid = NODES.objectNode();
        parts.forEach((name, inner) -> valid.set(name, inner.valid()));
        Part part = typed(valid, "object", NODES.nullNode(), OTHER);
        ObjectNode properties = part.object().putObject("properties");
        parts.forEach((name, inner) -> {
            properties.set(name, inner.schema());
            within(part, name, inner);
        });
        missing(part, valid, List.copyOf(parts.keySet()));
        boolean unevaluated = values.chance(30);
        if (unevaluated) {
            String name = "base" + definitions.size();
            definitions.putObject(name).set("properties", properties);
            part.object().remove("properties");
            part.object().put("$ref", "#/$defs/" + name).put("unevaluatedProperties", false);
        } else {
            part.object().put("additionalProperties", false);
        }
        Code unknown = unevaluated ? Code.UNEVALUATED : Code.UNKNOWN_PROPERTY;
        part.fault(unknown, with(valid, "u/~", OTHER), "/u~1~0");
        properties.put("never", false);
        part.fault(Code.FALSE_SCHEMA, with(valid, "never", OTHER), "/never");
        return values.chance(25) ? recursive(part, properties, valid) : part;
    }

    /** What happens when the first property is missing. */
    private void missing(Part part, ObjectNode valid, List<String> names) {
        String first = names.get(0);
        ObjectNode without = valid.deepCopy();
        without.remove(first);
        if (names.size() > 1 && values.chance(40)) {
            part.object().putObject("dependentRequired").putArray(names.get(1)).add(first);
            part.fault(Code.DEPENDENT_REQUIRED, without);
        } else if (values.chance(70)) {
            part.object().putArray("required").add(first);
            part.fault(Code.REQUIRED, without);
        }
    }

    /** The same, with another of its kind within. */
    private Part recursive(Part part, ObjectNode properties, ObjectNode valid) {
        String name = "r" + definitions.size();
        properties.set("again", reference(name));
        definitions.set(name, part.schema());
        Part outer = new Part(reference(name), with(valid, "again", valid));
        within(outer, "again", part);
        return outer;
    }

    private static ObjectNode with(ObjectNode object, String name, JsonNode value) {
        ObjectNode copy = object.deepCopy();
        copy.set(name, value);
        return copy;
    }

    /** The faults of an inner value are faults of the outer. */
    private static void within(Part outer, String step, Part inner) {
        JsonPointer pointer = JsonPointer.empty().appendProperty(step);
        for (Fault fault : inner.faults()) {
            JsonNode copy = outer.valid().deepCopy();
            if (copy instanceof ArrayNode array) {
                array.set(Integer.parseInt(step), fault.value());
            } else {
                ((ObjectNode) copy).set(step, fault.value());
            }
            outer.fault(fault.code(), copy, pointer + fault.pointer());
        }
    }
}
