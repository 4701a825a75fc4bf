package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.Limits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a text that is no JSON. */
class ScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1 2] | 3 | malformed JSON: expected \",\" or \"]\", but found \"2\"",
                "{\"a\":1 \"b\":2} | 7 | malformed JSON: expected \",\" or \"}\", but found \"\\\"\"",
                "{\"a\" 1} | 5 | malformed JSON: expected \":\" behind the property name, but found \"1\"",
                "{a:1} | 1 | malformed JSON: expected a property name, but found \"a\"",
                "{\"a\":1,} | 7 | malformed JSON: expected a property name, but found \"}\"",
                "[1,] | 3 | malformed JSON: expected a JSON value, but found \"]\"",
                "[tru] | 1 | malformed JSON: expected a JSON value, but found \"t\"",
                "[True] | 1 | malformed JSON: expected a JSON value, but found \"T\"",
                "[€] | 1 | malformed JSON: expected a JSON value, but found \"€\"",
                "[01] | 2 | malformed JSON: a number has no leading zeros",
                "[-] | 2 | malformed JSON: expected a digit, but found \"]\"",
                "[1.] | 3 | malformed JSON: expected a digit, but found \"]\"",
                "[1e+] | 4 | malformed JSON: expected a digit of the exponent, but found \"]\"",
                "[+1] | 1 | malformed JSON: expected a JSON value, but found \"+\"",
                "[\"\\x\"] | 3 | malformed JSON: no escape begins with \\ and \"x\"",
                "[\"\\u12G4\"] | 6 | malformed JSON: \\u is followed by four hexadecimal digits, not by \"G\"",
                "[\"a\tb\"] | 3 | malformed JSON: a control character has to be escaped in a string",
                "[\"a | 3 | the text ends before the JSON value is complete",
                "[\"\\ | 3 | the text ends before the JSON value is complete",
                "[\"\\u12 | 6 | the text ends before the JSON value is complete",
                "[1. | 3 | the text ends before the JSON value is complete",
                "tru | 3 | the text ends before the JSON value is complete",
                "[1] x | 4 | something follows the JSON value; one value is a document",
            })
    void saysWhatWasExpected(String text, long offset, String sentence) {
        ByteCursor cursor = new ByteCursor(Limits.defaults(), InputFault.Listener.THROWING);
        InputFault fault = assertThrows(InputFault.class, () -> {
            cursor.start(new Source(text.getBytes(StandardCharsets.UTF_8)));
            cursor.skip();
            cursor.finish();
        });
        assertEquals(sentence, fault.sentence());
        assertEquals(offset, fault.offset());
    }
}
