package dev.stepschema.hostile;

import static dev.stepschema.hostile.SmallStack.validate;
import static dev.stepschema.hostile.Texts.list;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Many of everything: faults, properties, elements, equal hashes. */
class HostileSizesTest {
    private static final String NAMES = list(100_000, "{", i -> "\"name" + i + "\":" + i, "}");

    @Test
    void faults() {
        String numbers = list(300_000, "[", i -> "1", "]");
        assertEquals("100+ TYPE at 1", validate("{\"items\":{\"type\":\"string\"}}", numbers));
        assertEquals(
                "100+ NO_MATCH at 1",
                validate(
                        "{\"items\":{\"anyOf\":[{\"type\":\"object\",\"required\":[\"a\"]},{\"type\":\"object\",\"required\":[\"b\"]}]}}",
                        list(300_000, "[", i -> "{}", "]")));
    }

    @Test
    void unknownProperties() {
        assertEquals("valid", validate("{\"properties\":{\"a\":true},\"required\":[\"name5\"]}", NAMES));
        assertEquals(
                "100+ UNKNOWN_PROPERTY at 1",
                validate("{\"properties\":{\"name\":true},\"additionalProperties\":false}", NAMES));
    }

    @Test
    void duplicateProperties() {
        assertEquals("100+ DUPLICATE at 7", validate("true", list(100_000, "{", i -> "\"a\":1", "}")));
        assertEquals(
                "100+ DUPLICATE at 7",
                validate("true", list(100_000, "{", i -> i % 2 == 0 ? "\"a\":1" : "\"\\u0061\":1", "}")));
        assertEquals("100+ DUPLICATE at 1777781", validate("true", NAMES.replace("}", "," + NAMES.substring(1))));
    }

    @Test
    void collidingNames() {
        String document = list(65_536, "{", i -> "\"" + Texts.colliding(i) + "\":1", "}");
        assertEquals("valid", validate("{\"properties\":{\"a\":true}}", document));
        assertEquals("valid", validate("{\"const\":" + document + "}", document));
        String tail = ",\"" + Texts.colliding(77) + "\":2}";
        assertEquals(
                "DUPLICATE at " + (document.length()),
                validate("true", document.substring(0, document.length() - 1) + tail));
    }

    @Test
    void collidingElements() {
        String unique = "{\"uniqueItems\":true}";
        assertEquals("valid", validate(unique, list(20_000, "[", i -> "\"" + Texts.colliding(i) + "\"", "]")));
        assertEquals("valid", validate(unique, list(20_000, "[", i -> "{\"" + Texts.colliding(i) + "\":1}", "]")));
        assertEquals("valid", validate(unique, list(20_000, "[", i -> "[" + i + "," + -31L * i + "]", "]")));
        assertEquals(
                "valid",
                validate(unique, list(20_000, "[", i -> (i + 1L << 32) + (-31L * i & 0xFFFF_FFFFL) + "", "]")));
    }

    @Test
    void uniqueItems() {
        String unique = "{\"uniqueItems\":true}";
        assertEquals("valid", validate(unique, list(100_000, "[", i -> "" + i, "]")));
        assertEquals("valid", validate(unique, list(100_000, "[", i -> "{\"a\":" + i + ",\"b\":[1]}", "]")));
        assertEquals("100+ UNIQUE_ITEMS at 3", validate(unique, list(100_000, "[", i -> "1", "]")));
    }

    @Test
    void propertiesOfASchema() {
        String schema = list(5_000, "{\"properties\":{", i -> "\"name" + i + "\":{\"type\":\"number\"}", "},")
                + "\"required\":[\"name4999\"],\"additionalProperties\":false}";
        assertEquals("100+ UNKNOWN_PROPERTY at 77781", validate(schema, NAMES));
        assertEquals("valid", validate(schema, list(5_000, "{", i -> "\"name" + i + "\":1", "}")));
    }

    @Test
    void valuesOfAnEnum() {
        String schema = list(10_000, "{\"items\":{\"enum\":[", i -> "\"name" + i + "\"", "]}}");
        assertEquals("valid", validate(schema, list(50_000, "[", i -> "\"name9999\"", "]")));
        assertEquals("100+ ENUM at 1", validate(schema, list(50_000, "[", i -> "\"nam" + i + "\"", "]")));
        String colliding = list(10_000, "{\"enum\":[", i -> "\"" + Texts.colliding(i) + "\"", "]}");
        assertEquals("valid", validate(colliding, "\"" + Texts.colliding(9_999) + "\""));
        assertEquals("ENUM at 0", validate(colliding, "\"" + Texts.colliding(10_001) + "\""));
    }

    @Test
    void formsOfAUnion() {
        String schema =
                list(300, "{\"items\":{\"anyOf\":[", i -> "{\"type\":\"object\",\"required\":[\"n" + i + "\"]}", "]}}");
        assertEquals("100+ NO_MATCH at 1", validate(schema, list(1_000, "[", i -> "{\"x\":1}", "]")));
        assertEquals("valid", validate(schema, list(1_000, "[", i -> "{\"n299\":1}", "]")));
    }
}
