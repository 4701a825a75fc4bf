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
            "", "a", "ab", "xab", "ab\n", "b", "xby", "$", "a$", "7", "A-7", "A-7\n", "x7y", "\u0663", "a/b", "-");

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
                "^\\w+$"
            })
    void matchesWhatThePatternIsFoundIn(String pattern) {
        String expression = WholeMatch.of(pattern).orElseThrow();
        TextPattern searched = TextPattern.of(pattern);
        for (String text : TEXTS) {
            assertEquals(searched.isFoundIn(text), text.matches(expression), expression + " in \"" + text + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\s", "\\bword\\b", "[[]", "[a&&b]", "[^]", "\\cA"})
    void whatJavaReadsOtherwiseHasNone(String pattern) {
        assertTrue(TextPattern.of(pattern).toString().equals(pattern));
        assertEquals(Optional.empty(), WholeMatch.of(pattern));
    }

    @Test
    void aSimplePatternStaysAsItIs() {
        assertEquals(Optional.of("^[A-Z]+$"), WholeMatch.of("^[A-Z]+$"));
    }
}
