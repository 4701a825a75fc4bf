package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A report as a log shows it. */
class ValidationReportTest {
    private static final String SCHEMA =
            "{\"properties\":{\"a\":{\"type\":\"string\"}},\"additionalProperties\":false}";

    private static String shown(String document, Policy policy) {
        return SchemaValidator.of(SCHEMA, policy).validate(document).toString();
    }

    @Test
    void whatIsValidSaysSoAndKeepsItsWarnings() {
        assertEquals("valid", shown("{}", Policy.tolerant()));
        assertEquals(
                "valid\nwarning: 1:2: unknown property \"x\" [UNKNOWN_PROPERTY]",
                shown("{\"x\":1}", Policy.tolerant()));
    }

    @Test
    void violationsComeBeforeWarnings() {
        assertEquals(
                "1:12: \"a\" must be a string, but is an integer [TYPE]\n"
                        + "warning: 1:2: unknown property \"x\" [UNKNOWN_PROPERTY]",
                shown("{\"x\":1,\"a\":2}", Policy.tolerant()));
    }

    @Test
    void whatIsNotKeptIsSaid() {
        Policy one = Policy.strict().withLimits(Limits.defaults().violations(1));

        assertEquals(
                "1:2: unknown property \"x\" [UNKNOWN_PROPERTY]\n… and more, which were not kept: see Limits.violations",
                shown("{\"x\":1,\"y\":2}", one));
    }
}
