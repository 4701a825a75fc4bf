package dev.stepschema.hostile;

import static dev.stepschema.hostile.SmallStack.validate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Patterns that cost others exponential time or the stack. */
class HostilePatternsTest {
    @Test
    void takeLinearTime() {
        String document = "\"" + "a".repeat(24) + "b".repeat(100_000) + "\"";
        assertEquals("PATTERN at 0", validate("{\"pattern\":\"^(.*a){25}$\"}", document));
        assertEquals("valid", validate("{\"pattern\":\"^(a|b)*$\"}", document));
        assertEquals("PATTERN at 0", validate("{\"pattern\":\"^(a|a)*$\"}", document));
    }
}
