package dev.stepschema.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that hold what no URI can. */
class UrisTest {
    @ParameterizedTest
    @CsvSource({
        "#/$defs/a,              #/$defs/a",
        "#/$defs/Map<string>,    #/$defs/Map%3Cstring%3E",
        "a b#c#d#e,              a%20b#c%23d%23e",
        "%41%4g%4,               %41%254g%254",
        "'#[{|}]^`\\\"%',        #%5B%7B%7C%7D%5D%5E%60%5C%22%25"
    })
    void whatNoUriCanHoldIsEscaped(String reference, String escaped) {
        assertEquals(escaped, Uris.escaped(reference));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.org:443/a/../b.json, https://example.org/b.json",
        "http://example.org:80/a,             http://example.org/a",
        "http://example.org:443/./a?b=C#D,    http://example.org:443/a?b=C#D",
        "https://me@Example.org:/A,           https://me@example.org/A",
        "urn:Example:A,                       urn:Example:A",
        "file:/a/../b,                        file:/b",
        "a/../b,                              b"
    })
    void spellingsOfOneUriAreOne(String given, String normalized) {
        assertEquals(normalized, Uris.normalized(URI.create(given)).toString());
    }

    @Test
    void controlCharactersAreEscaped() {
        assertEquals("a%00%09%7Fé", Uris.escaped("a\0\t\u007Fé"));
    }

    @Test
    void aMillionCharactersTakeNoTime() {
        String million = "a".repeat(1_000_000);

        assertEquals(
                million + "%20", assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Uris.escaped(million + " ")));
    }
}
