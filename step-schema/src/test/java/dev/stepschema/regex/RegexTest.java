package dev.stepschema.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of ECMA-262, each a pattern with texts that it matches and texts that it does not. */
class RegexTest {
    /** Texts are parted by blanks; _ is the empty text and ␣ a blank. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                // anchors and edges
                "^a § a ab § ba _",
                "a$ § a ba § ab _",
                "^$ § _ § a",
                "^a|b$ § ax xb § xa bx",
                "(?:^|,)x § x a,x § ax",
                "\\bfoo\\b § foo a.foo.b § foobar xfoo",
                "a\\Bb § ab § a b",
                "x*\\b § a § _ -",
                // sets
                "^[\\w-.]+$ § a-b.c § a+b",
                "^[a\\-z]$ § a - z § b",
                "^[]$ § ~ § a",
                "^[^]$ § a 🐲 § ab",
                "^[^a]$ § 🐲 b § a bb",
                "^[🐲-🐴]$ § 🐳 § 🐵",
                "^[\\d\\D]$ § 1 a § _",
                "^[[a]$ § [ a § ]",
                "^.$ § a 🐲 § \u2028",
                // escapes
                "^\\u{1F432}$ § 🐲 § u",
                "^\\uD83D\\uDC32$ § 🐲 § u",
                "^[\\uD83D\\uDC32]$ § 🐲 § u",
                "^\\x41\\u0042\\cj?$ § AB § ab",
                "^\\/\\-\\_\\@\\.$ § /-_@. § x",
                "^\\p{Lu}\\P{Lu}$ § Aa É1 § AA aa",
                "^\\p{Script=Greek}+$ § αβγ § abc",
                "^\\p{gc=Decimal_Number}$ § 1 ৪ § a",
                "^\\p{Alphabetic}\\p{White_Space}?$ § a é § 1",
                "^[\\p{L}\\p{N}]+$ § é1 § -",
                // repetition
                "^a{2}$ § aa § a aaa",
                "^a{2,}$ § aa aaa § a",
                "^a{1,2}?$ § a aa § aaa _",
                "^(?:ab?){2,3}$ § aa aba ababab § a abb",
                "^(a*)*$ § _ aaa § b",
                "^(a|b?)+c$ § c abac § d",
                "^(?:){3}a{0}b$ § b § ab",
                // what Annex B lets pass
                "^{}$ § {} § {",
                "^a{,5}]$ § a{,5}] § a]",
                "^x{1$ § x{1 § x",
                "^(?=a)*a$ § a § b",
                // look-around
                "^(?!admin)\\w+$ § user § admin1",
                "^(?=.*\\d)(?=.*[a-z]).{3,}$ § ab1 1xy § abc 123 a1",
                "^[a-z-]+(?<!-)$ § a-b § a-",
                "(?<=\\$)\\d+ § $5 § 5 €5",
                "(?<=a+)b § aab § b",
                "^((?!foo).)*$ § bar fo § a-foo-b",
                "q(?!u) § iraq qa § queen",
                "(?<![a-z])x(?![a-z]) § x -x- § ax xa",
                "^(?:(?=(?!b)[a-c])\\w)+$ § ac § ab",
                // back-references
                "^(a|b)\\1$ § aa bb § ab",
                "^(?<q>['\"]).*\\k<q>$ § 'x' \"x\" § 'x\"",
                "^\\1(a)$ § a § aa",
                "^(?:(a)|b)*\\1$ § ab aa § c",
                "^(?<=\\1(a))b$ § ~ § b",
                "(?=(a+))a*b\\1 § aaba § b",
            })
    void matches(String pattern, String matching, String others) {
        for (String text : matching.split(" ", -1)) {
            check(pattern, text, true);
        }
        for (String text : others.split(" ", -1)) {
            check(pattern, text, false);
        }
    }

    private static void check(String pattern, String written, boolean expected) {
        if (written.equals("~")) {
            return;
        }
        Regex regex = Regex.of(pattern);
        String text = written.equals("_") ? "" : written;
        assertEquals(expected, regex.find(text), () -> "/" + pattern + "/ in \"" + text + "\"");
        if (text.chars().allMatch(c -> c < 128)) {
            byte[] ascii = ("((" + text + "))").getBytes(StandardCharsets.US_ASCII);
            assertEquals(expected, regex.find(ascii, 2, ascii.length - 2), () -> "/" + pattern + "/ in bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\a",
                "\\Z",
                "\\Qa\\E",
                "\\",
                "\\c",
                "\\c1",
                "\\x4",
                "\\x{41}",
                "\\u00",
                "\\u{110000}",
                "\\012",
                "\\1",
                "\\k<a>",
                "(?<a>x)\\k<b>",
                "\\p{Foo}",
                "\\pL",
                "\\p{latin}",
                "\\p{Script=greek}",
                "(",
                ")",
                "(a",
                "a)",
                "[a",
                "[b-a]",
                "[\\B]",
                "*",
                "a**",
                "a{2}{3}",
                "{2}",
                "a{2,1}",
                "^*",
                "$+",
                "\\b?",
                "(?<=a)*",
                "(?i)a",
                "(?P<a>b)",
                "(?>a)",
                "(?#a)",
                "a++",
                "(?<1>a)",
                "(?<a>b)(?<a>c)",
                "(?",
                "(?<a"
            })
    void isRefused(String pattern) {
        RegexSyntaxException fault = assertThrows(RegexSyntaxException.class, () -> Regex.of(pattern));
        assertTrue(fault.position() >= 0 && fault.position() <= pattern.length());
        assertTrue(fault.getMessage().endsWith(" at offset " + fault.position()), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u2028", "\u2029"})
    void dollarIsTheEndAndNoLineEnd(String lineEnd) {
        assertEquals(false, Regex.of("^abc$").find("abc" + lineEnd));
        assertEquals(false, Regex.of("^.$").find(lineEnd));
        assertEquals(true, Regex.of("^\\s$").find(lineEnd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "^\uD83D", "[\uD83D]", "^.\uDC32", "(?=\uD83D)", "(\uD83D)\\1?"})
    void halfAPairIsNoPartOfAPair(String pattern) {
        assertEquals(false, Regex.of(pattern).find("🐲"), pattern);
    }

    @Test
    void controlCharactersCanBeEscaped() {
        assertEquals(true, Regex.of("^[\\b]\\cJ\\t\\v\\f\\0\\x7f$").find("\b\n\t\u000B\f\0\u007F"));
    }
}
