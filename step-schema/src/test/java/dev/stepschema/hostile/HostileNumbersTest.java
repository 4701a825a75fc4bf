package dev.stepschema.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stepschema.Limits;
import dev.stepschema.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers: no exponent is expanded, and too many digits are a limit's violation. */
class HostileNumbersTest {
    private static final String DIGITS = "9".repeat(100_000);
    private static final Policy LONG_NUMBERS =
            Policy.strict().withLimits(Limits.defaults().number(200_000)).withValuesInMessages(true);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"multipleOf\":0.01}`, valid, MULTIPLE_OF at 0",
                "`{\"multipleOf\":7}`, MULTIPLE_OF at 0, MULTIPLE_OF at 0",
                "`{\"multipleOf\":1e-1000000000}`, valid, valid",
                "`{\"maximum\":5}`, MAXIMUM at 0, valid",
                "`{\"exclusiveMinimum\":1e1000000000}`, EXCLUSIVE_MINIMUM at 0, EXCLUSIVE_MINIMUM at 0",
                "`{\"const\":1e1000000000}`, valid, CONST at 0",
                "`{\"enum\":[1,2]}`, ENUM at 0, ENUM at 0",
                "`{\"uniqueItems\":true}`, valid, valid",
                "`{\"type\":\"integer\"}`, valid, TYPE at 0",
            })
    void withHugeExponents(String schema, String ofLarge, String ofSmall) {
        assertEquals(ofLarge, SmallStack.validate(schema, "1e1000000000"));
        assertEquals(ofSmall, SmallStack.validate(schema, "1e-1000000000"));
    }

    @Test
    void withExponentsBeyondABillionAreDecided() {
        assertEquals("MAXIMUM at 0", SmallStack.validate("{\"maximum\":5}", "1e999999999999999999"));
        assertEquals("valid", SmallStack.validate("{\"maximum\":5}", "-1e999999999999999999"));
        assertEquals("valid", SmallStack.validate("{\"type\":\"integer\"}", "0e-999999999999999999"));
        assertEquals("valid", SmallStack.validate("{\"maximum\":5}", LONG_NUMBERS, "1e-" + DIGITS));
        assertEquals(
                "UNIQUE_ITEMS at 14", SmallStack.validate("{\"uniqueItems\":true}", "[1e1000000000,10e999999999]"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"multipleOf\":0.01}`, MULTIPLE_OF at 0",
                "`{\"maximum\":0.5}`, MAXIMUM at 0",
                "`{\"const\":1}`, CONST at 0",
                "`{\"enum\":[1]}`, ENUM at 0",
                "`{\"type\":\"integer\"}`, TYPE at 0",
            })
    void withAHundredThousandDigits(String schema, String wanted) {
        String number = "0." + DIGITS;
        assertEquals("LIMIT_NUMBER at 0", SmallStack.validate(schema, number));
        assertEquals(wanted, SmallStack.validate(schema, LONG_NUMBERS, number));
    }

    @Test
    void inSchemas() {
        String counts = "{\"minLength\":1e1000000000,\"maxItems\":1" + "0".repeat(100_000) + "}";
        assertEquals("MIN_LENGTH at 0", SmallStack.validate(counts, "\"x\""));
        assertEquals("valid", SmallStack.validate(counts, "[1]"));
        assertEquals("refused: INVALID_SCHEMA", SmallStack.validate("{\"minLength\":1e-1000000000}", "1"));
        assertEquals("valid", SmallStack.validate("{\"multipleOf\":1e-1000000000000}", "1"));
    }
}
