package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is tried and given up leaves no trace in what is tried next. */
class ReplayTest {
    @Test
    void unevaluatedValueThatFailsWithinACondition() {
        SchemaValidator validator = SchemaValidator.of("""
                {
                  "if": {
                    "anyOf": [{ "prefixItems": [{ "$ref": "#" }] }],
                    "unevaluatedProperties": { "$ref": "#/$defs/emptyArray" }
                  },
                  "else": { "exclusiveMinimum": 0 },
                  "$defs": { "emptyArray": { "prefixItems": [false] } }
                }
                """);

        assertEquals(List.of(), validator.validate("[{\"a\":[false]}]").violations());
        assertEquals(
                List.of(), validator.validate("[{\"a\":[false],\"b\":{}}, 1]").violations());
    }
}
