package dev.stepschema.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.stepschema.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the official suite does not ask of the formats. */
class FormatsTest {
    private static final String LONG = "x".repeat(100_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "date-time § 2016-12-31T23:59:60.5+00:00 § true",
                "date-time § 2017-01-01T05:29:60+05:30 § true",
                "date-time § 2016-12-31 23:59:59Z § false",
                "date-time § 2016-12-31T23:59:59.Z § false",
                "date-time § 2016-12-31T § false",
                "date-time § 2016-12-31T23:59:59 § false",
                "time § 23:59:59.999z § true",
                "time § 23:59:5 § false",
                "time § 10:00:00+1000 § false",
                "date § 0000-01-01 § true",
                "email § a@b § true",
                "email § a@[IPv6:::1 § false",
                "email § a@[tag:any-thing] § true",
                "email § a@[tag-:x] § false",
                "email § a@x_y.org § false",
                "email § \"a\\\"b\"@x.org § true",
                "email § \"a\"b\"@x.org § false",
                "email § ä@x.org § false",
                "idn-email § ä@ö.org § true",
                "idn-email § ä@-ö.org § false",
                "ipv4 § 1.2.3.04 § false",
                "ipv6 § 1:2:3:4:5:6:7:: § true",
                "ipv6 § ::2:3:4:5:6:7:8 § true",
                "ipv6 § 1:2:3:4::5:6:7:8 § false",
                "ipv6 § :: § true",
                "ipv6 § : § false",
                "ipv6 § ::1.2.3.4 § true",
                "ipv6 § 1.2.3.4:: § false",
                "hostname § ab--cd.org § true",
                "hostname § XN--MGBH0FB.org § true",
                "idn-hostname § Ä.org § false",
                "idn-hostname § ä.ORG § true",
                "idn-hostname § a\u0308.org § false",
                "uri § http://user:@[v7.x:y]:/%41?# § true",
                "uri § http://[::1]x/ § false",
                "uri § http://[::1 § false",
                "uri § a:b:c § true",
                "uri § a: § true",
                "uri-reference § a/b:c § true",
                "uri-reference § ?a:b#c?d § true",
                "uri-reference § #a#b § false",
                "iri § http://ex.org/?\uE000 § true",
                "iri § http://ex.org/\uE000 § false",
                "uri-template § {a,b*}{?c:3} § true",
                "uri-template § {a*:3} § false",
                "uri-template § {{a}} § false",
                "json-pointer § /~ § false",
                "relative-json-pointer § 0-1/a § true",
                "relative-json-pointer § 0+1# § true",
                "relative-json-pointer § 0-01 § false",
                "uuid § 01234567-89ab-cdef-0123-456789abcdeg § false",
                "duration § P1W2D § false",
                "regex § ^(?!a)\\p{L}[\\w-.]+$ § true",
                "regex § (?i)a § false",
            })
    void isDecided(String format, String text, boolean expected) {
        assertEquals(expected, predicate(format, Dialect.DRAFT_2020_12).test(text), () -> format + " " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "uuid, DRAFT_7, false",
        "uuid, DRAFT_2019_09, true",
        "date, DRAFT_6, false",
        "date-time, DRAFT_4, true",
        "uri-reference, DRAFT_4, false",
        "uri-reference, DRAFT_6, true",
        "Date, DRAFT_2020_12, false",
    })
    void isKnownFromItsDialectOn(String format, Dialect dialect, boolean expected) {
        assertEquals(expected, Formats.of(format, dialect).isPresent());
    }

    @Test
    void indexesAreShiftedInTheLastDialectOnly() {
        assertEquals(
                false, predicate("relative-json-pointer", Dialect.DRAFT_2019_09).test("0-1/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date-time",
                "date",
                "time",
                "duration",
                "email",
                "idn-email",
                "hostname",
                "idn-hostname",
                "ipv4",
                "ipv6",
                "uri",
                "uri-reference",
                "iri",
                "iri-reference",
                "uuid",
                "uri-template",
                "json-pointer",
                "relative-json-pointer",
                "regex"
            })
    void isDecidedAtOnceForLongTexts(String format) {
        Predicate<String> predicate = predicate(format, Dialect.DRAFT_2020_12);
        for (String text : List.of(
                LONG,
                LONG + "@" + LONG,
                "xn--" + LONG,
                ("ü" + LONG).replace('x', 'ü'),
                LONG.replace("xx", "a."),
                LONG.replace("xx", "a\u3002"),
                LONG.replace('x', ':'),
                LONG.replace('x', '('),
                LONG.replace('x', '['),
                LONG.replace('x', '@'),
                LONG.replace('x', '/'),
                LONG.replace('x', '1'),
                "\uD83D",
                "\uDC00:\uD83D",
                "")) {
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> predicate.test(text), format);
        }
    }

    private static Predicate<String> predicate(String format, Dialect dialect) {
        return Formats.of(format, dialect).orElseThrow();
    }
}
