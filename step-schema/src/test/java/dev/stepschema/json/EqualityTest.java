package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.stepschema.Limits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | 1.0",
                "100 | 1e2",
                "0 | -0.0e5",
                "\"a\" | \"\\u0061\"",
                "[1, 2] | [1.0,2.00]",
                "{\"a\":1,\"b\":[null]} | {\"b\":[null],\"a\":10e-1}",
                "1e1000000000 | 10e999999999"
            })
    void ofTheSameValues(String one, String other) {
        assertEquals(key(one), key(other));
        assertEquals(key("[" + one + "]"), key("[" + other + "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | \"1\"",
                "1 | true",
                "0 | false",
                "null | false",
                "[] | {}",
                "[1,2] | [2,1]",
                "[1] | [[1]]",
                "[\"a\",\"b\"] | [\"a,b\"]",
                "[\"a\\\",\\\"b\"] | [\"a\",\"b\"]",
                "[\"1:a\"] | [\"a\"]",
                "[null] | [\"n\"]",
                "[true] | [\"t\"]",
                "[11] | [1,1]",
                "{\"a\":1} | {\"a\":2}",
                "{\"a\":1} | {\"b\":1}",
                "{\"a\":\"1\"} | {\"a\":1}",
                "[1e1000000000] | [1e999999999]"
            })
    void ofDifferentValues(String one, String other) {
        assertNotEquals(key(one), key(other));
        assertNotEquals(key("[" + one + "]"), key("[" + other + "]"));
    }

    private static Object key(String text) {
        ByteCursor cursor = new ByteCursor(Limits.defaults(), InputFault.Listener.THROWING);
        cursor.start(new Source(text.getBytes(StandardCharsets.UTF_8)));
        return Equality.key(cursor.read());
    }
}
