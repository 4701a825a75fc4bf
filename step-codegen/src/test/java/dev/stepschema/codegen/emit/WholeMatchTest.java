package dev.stepschema.codegen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.read.TextPattern;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeMatchTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "ab",
            "xab",
            "ab\n",
            "b",
            "xby",
            "$",
            "a$",
            "7",
            "A-7",
            "A-7\n",
            "x7y",
            "\u0663",
            "a/b",
            "-",
            "a\n",
            "b\n",
            "\u0085",
            "a\u0085b",
            "a\u2028b",
            "\u00e9",
            "\u03b1",
            "\\",
            "\\\n",
            ".",
            "a\nb");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^ab$",
                "^ab",
                "ab$",
                "b",
                "^a|b$",
                "\\$",
                "^a\\$",
                "\\d",
                "^[A-Z]-\\d+$",
                "^$",
                "[^a]",
                "a\\/b",
                "^\\w+$",
                "^a$|^b$",
                "(a$)",
                "^(a|b)$",
                "\\\\$",
                "^.$",
                "a.b",
                "[.$]",
                "\\.",
                "^\\p{L}+$",
                "^\\p{Lu}",
                "\\p{Script=Greek}",
                "[^\\P{Ll}]"
            })
    void matchesWhatThePatternIsFoundIn(String pattern) {
        String expression = WholeMatch.of(pattern).orElseThrow();
        TextPattern searched = TextPattern.of(pattern);
        for (String text : TEXTS) {
            assertEquals(searched.isFoundIn(text), text.matches(expression), expression + " in \"" + text + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\s",
                "\\bword\\b",
                "[[]",
                "[a&&b]",
                "[^]",
                "\\cA",
                "\\p{Alphabetic}",
                "\\p{Lowercase}",
                "\\p{ASCII}"
            })
    void whatJavaReadsOtherwiseHasNone(String pattern) {
        assertTrue(TextPattern.of(pattern).toString().equals(pattern));
        assertEquals(Optional.empty(), WholeMatch.of(pattern));
    }

    @Test
    void aSimplePatternStaysAsItIs() {
        assertEquals(Optional.of("^[A-Z]+$"), WholeMatch.of("^[A-Z]+$"));
    }
}
