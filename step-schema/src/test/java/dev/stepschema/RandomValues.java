package dev.stepschema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random choices and random JSON values from a small stock, so that schemas and documents often speak of the same. */
final class RandomValues {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> NAMES =
            List.of("a", "b", "c", "d", "ab", "aa", "b2", "", "é", "x/y", "~z", "$ref", "\"q\"", "😀");
    private static final List<String> STRINGS = List.of(
            "", "a", "b", "ab", "aa", "abc", "aab", "b2", "123", "x", "xyy", "é", "😀", "a😀b", "x y", "\\", "\"",
            "null");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "1.0",
            "2",
            "3",
            "4",
            "6",
            "-1",
            "-2.0",
            "0.5",
            "1.5",
            "2.50",
            "10",
            "1e1",
            "0.01",
            "0.1",
            "0.3",
            "0.30",
            "7.25",
            "100",
            "1e400",
            "-1e400",
            "1e-400",
            "2e308",
            "123456789012345678901234567890",
            "1.00000000000000000001",
            "9007199254740992",
            "9007199254740993",
            "9007199254740993.0");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String name() {
        return chance(75) ? NAMES.get(random.nextInt(5)) : oneOf(NAMES);
    }

    String string() {
        return oneOf(STRINGS);
    }

    JsonNode number() {
        return exact(chance(60) ? NUMBERS.get(random.nextInt(10)) : oneOf(NUMBERS));
    }

    static JsonNode exact(String text) {
        return NODES.numberNode(new BigDecimal(text));
    }

    /** A value of any type, nested at most so deeply. */
    JsonNode value(int depth) {
        int kind = random.nextInt(depth > 0 ? 10 : 7);
        return switch (kind) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3, 4 -> number();
            case 5, 6 -> NODES.stringNode(string());
            case 7 -> array(depth);
            default -> object(depth);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(chance(30) && !array.isEmpty() ? array.get(0) : value(depth - 1));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set(name(), value(depth - 1));
        }
        return object;
    }
}
