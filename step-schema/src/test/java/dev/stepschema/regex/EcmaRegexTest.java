package dev.stepschema.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where ECMA-262 and the JDK differ. */
class EcmaRegexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\0',
            value = {
                "^a.c$ abc true",
                "^[[]$ [ true",
                "^[a&&b]$ & true",
                "^[\\w-.]$ - true",
                "^[a-\\d]$ - true",
                "^[+--]$ , true",
                "^[]$ a false",
                "^[^]$ a true",
                "^a{,2}$ a{,2} true",
                "^a{2}$ aa true",
                "^{}$ {} true",
                "^a]$ a] true",
                "^\\u{1F600}$ 😀 true",
                "^\\uD83D\\uDE00$ 😀 true",
                "^.$ 😀 true",
                "^\\p{Letter}+$ äß true",
                "^\\p{Script=Greek}+$ αβ true",
                "^\\P{Lu}$ A false",
                "^[\\p{Lu}\\d]+$ A1 true",
                "^[^\\S]$ a false",
                "(?<y_1>a)\\k<y_1> aa true",
                "^\\-\\_\\@\\/$ -_@/ true",
                "^\\d$ ٣ false",
                "^\\w$ ä false",
                "\\bä ä false",
                "^(?:a|b)*?c$ abac true",
                "^(?<!b)a(?=c)c$ ac true",
            })
    void matches(String regex, String text, boolean expected) {
        assertEquals(expected, EcmaRegex.compile(regex).matcher(text).find());
    }

    @Test
    void lineEndsAndSpaceAreThoseOfEcma() {
        assertEquals(false, EcmaRegex.compile("^a$").matcher("a\n").find());
        assertEquals(true, EcmaRegex.compile("^.$").matcher("\u0085").find());
        assertEquals(false, EcmaRegex.compile("^.$").matcher("\u2028").find());
        assertEquals(
                true, EcmaRegex.compile("^\\s[\\s]$").matcher("\u00A0\uFEFF").find());
        assertEquals(
                true,
                EcmaRegex.compile("^\\v\\cj\\0[\\b]$")
                        .matcher("\u000B\n\u0000\b")
                        .find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a++",
                "a*+",
                "*a",
                "a**",
                "(?i)a",
                "(?>a)",
                "(?#a)",
                "\\Qa\\E",
                "\\A",
                "\\Z",
                "\\z",
                "\\G",
                "\\h",
                "\\a",
                "\\e",
                "\\p{javaLowerCase}",
                "\\p{InGreek}",
                "\\p{Nonsense}",
                "\\p",
                "[a",
                "(a",
                "a)",
                "\\",
                "\\x4",
                "\\u12",
                "\\u{110000}",
                "\\01",
                "\\c1",
                "\\k<a>",
                "(?<a>x)(?<a>y)",
                "[b-a]",
                "(?<a",
                "^*",
            })
    void refusesWhatEcmaDoesNotHave(String regex) {
        assertThrows(PatternSyntaxException.class, () -> EcmaRegex.compile(regex));
    }
}
