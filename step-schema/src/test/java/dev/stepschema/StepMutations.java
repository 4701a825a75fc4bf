package dev.stepschema;

import dev.stepschema.StepSites.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Step documents with one known fault each, and with any number of random changes. */
final class StepMutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(7),
            NODES.numberNode(new BigDecimal("1.5")),
            NODES.stringNode("text"),
            NODES.arrayNode(),
            NODES.objectNode());
    private static final List<String> INTEGERS =
            List.of("1.0", "-0", "1e400", "10e-1", "0.0e-5", "123456789012345678901");
    private static final List<String> FRACTIONS = List.of("1.5", "1.00000000000000000001", "1e-400", "-0.5");

    private final ObjectNode schema;
    private final Random random;

    StepMutations(ObjectNode schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    /**
     * A document that was made from a valid one.
     *
     * @param kind what was done to it
     * @param document the result
     * @param code the fault to be found, where it is one and known; within a union it may be NO_MATCH
     * @param pointer its place
     */
    record Mutation(String kind, JsonNode document, Optional<Code> code, String pointer) {
        String text() {
            return document.toString();
        }
    }

    /** Every single fault of a known kind that a document can have. */
    List<Mutation> singleFaults(ObjectNode document) {
        List<Mutation> mutations = new ArrayList<>();
        for (Site site : StepSites.of(schema, document)) {
            types(document, site, mutations);
            if (site.value() instanceof ObjectNode object) {
                unknownProperty(document, site, mutations);
                missing(document, site, object, mutations);
            } else if (site.value().isString()) {
                values(document, site, mutations);
            } else if (site.value().isNumber() && site.types().contains("integer")) {
                FRACTIONS.forEach(
                        number -> mutations.add(replace("fraction", document, site, number(number), Code.TYPE)));
            }
        }
        return mutations;
    }

    /** Every change to a document that leaves it valid. */
    List<Mutation> harmless(ObjectNode document) {
        List<Mutation> mutations = new ArrayList<>();
        for (Site site : StepSites.of(schema, document)) {
            if (site.value().isNumber() && site.types().contains("integer")) {
                INTEGERS.forEach(number -> mutations.add(
                        new Mutation("integer", with(document, site.pointer(), number(number)), Optional.empty(), "")));
            }
        }
        return mutations;
    }

    private void types(ObjectNode document, Site site, List<Mutation> mutations) {
        for (JsonNode value : VALUES) {
            boolean allowed = site.types().contains("any")
                    || site.types().contains(type(value))
                    || (type(value).equals("integer") && site.types().contains("number"));
            if (!allowed) {
                mutations.add(replace("type " + type(value), document, site, value, Code.TYPE));
            }
        }
    }

    private void unknownProperty(ObjectNode document, Site site, List<Mutation> mutations) {
        if (site.form().path("additionalProperties").isBoolean()
                && !site.form().get("additionalProperties").booleanValue()) {
            ObjectNode changed = document.deepCopy();
            ((ObjectNode) changed.at(site.pointer())).put("feed/b~ak", "x");
            JsonPointer place = site.pointer().appendProperty("feed/b~ak");
            mutations.add(new Mutation("unknown", changed, Optional.of(Code.UNKNOWN_PROPERTY), place.toString()));
        }
    }

    private void missing(ObjectNode document, Site site, ObjectNode object, List<Mutation> mutations) {
        for (JsonNode name : site.form().path("required")) {
            if (object.has(name.asString())) {
                ObjectNode changed = document.deepCopy();
                ((ObjectNode) changed.at(site.pointer())).remove(name.asString());
                String pointer = site.pointer().toString();
                mutations.add(new Mutation("missing " + name, changed, Optional.of(Code.REQUIRED), pointer));
            }
        }
    }

    private void values(ObjectNode document, Site site, List<Mutation> mutations) {
        JsonNode meh = NODES.stringNode("meh");
        if (site.form().has("enum")) {
            mutations.add(replace("enum", document, site, meh, Code.ENUM));
        } else if (site.form().has("const")) {
            mutations.add(replace("const", document, site, meh, Code.CONST));
        } else if (site.form().has("pattern")) {
            mutations.add(replace("pattern", document, site, meh, Code.PATTERN));
        }
    }

    private static Mutation replace(String kind, ObjectNode document, Site site, JsonNode value, Code code) {
        JsonNode changed = with(document, site.pointer(), value);
        return new Mutation(kind, changed, Optional.of(code), site.pointer().toString());
    }

    private static JsonNode with(ObjectNode document, JsonPointer pointer, JsonNode value) {
        if (pointer.matches()) {
            return value;
        }
        ObjectNode changed = document.deepCopy();
        JsonNode parent = changed.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), value);
        }
        return changed;
    }

    private static JsonNode number(String text) {
        return NODES.numberNode(new BigDecimal(text));
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> value.isIntegralNumber() ? "integer" : "fraction";
            default -> value.getNodeType().toString().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** One to four random changes, of which nothing is known. */
    Mutation random(ObjectNode document) {
        ObjectNode changed = document.deepCopy();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(changed, containers);
            change(containers.get(random.nextInt(containers.size())));
        }
        return new Mutation("random", changed, Optional.empty(), "");
    }

    private void change(JsonNode container) {
        if (container instanceof ArrayNode array) {
            int index = random.nextInt(array.size() + 1);
            if (index < array.size() && random.nextBoolean()) {
                array.remove(index);
            } else if (index < array.size() && random.nextBoolean()) {
                array.set(index, value());
            } else {
                array.insert(index, value());
            }
        } else if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.isEmpty() ? "type" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name.toUpperCase(java.util.Locale.ROOT), value());
                default -> object.set(name, value());
            }
        }
    }

    private JsonNode value() {
        List<String> numbers = random.nextBoolean() ? INTEGERS : FRACTIONS;
        return switch (random.nextInt(12)) {
            case 0 -> number(numbers.get(random.nextInt(numbers.size())));
            case 1 -> NODES.stringNode(random.nextBoolean() ? "text" : "success");
            case 2 -> NODES.objectNode().put("type", random.nextBoolean() ? "text" : "image");
            case 3 -> NODES.arrayNode().add(NODES.objectNode().put("text", "t"));
            default -> VALUES.get(random.nextInt(VALUES.size())).deepCopy();
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }
}
