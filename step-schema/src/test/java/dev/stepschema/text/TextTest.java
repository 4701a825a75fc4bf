package dev.stepschema.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of messages. */
class TextTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "feedbak, feedback",
                "FeedBack, feedback",
                "feed_back, feedback",
                "fedeback, feedback",
                "stopReason, stop_reason",
                "stop-reasons, stop_reason",
                "di, id",
                "x, none",
                "nothing like it, none",
                "feedbackfeedback, none"
            })
    void suggestTheNearestName(String written, String meant) {
        List<String> names = List.of("id", "feedback", "stop_reason");
        assertEquals(Optional.ofNullable(meant), Suggestion.of(written, names));
    }

    @Test
    void suggestNothingForNothing() {
        assertEquals(Optional.empty(), Suggestion.of("", List.of("a")));
        assertEquals(Optional.empty(), Suggestion.of("___", List.of("a")));
        assertEquals(Optional.empty(), Suggestion.of("abc", List.of()));
        assertEquals(Optional.empty(), Suggestion.of("a".repeat(100_000), List.of("a".repeat(100_001))));
    }

    @Test
    void suggestTheFirstOfEquallyNearNames() {
        assertEquals(Optional.of("cat"), Suggestion.of("bat", List.of("cat", "rat")));
    }

    @Test
    void suggestInLimitedTime() {
        List<String> names =
                IntStream.range(0, 100_000).mapToObj(i -> "a".repeat(90) + i).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 20; i++) {
                Suggestion.of("a".repeat(88) + "b".repeat(7), names);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | \"plain\"",
                "a\"b\\c | \"a\\\"b\\\\c\"",
                "a\u001Bb | \"a\\u001Bb\"",
                "a\u202Eb | \"a\\u202Eb\"",
                "a\u2028b | \"a\\u2028b\"",
                "a\u200Bb | \"a\\u200Bb\"",
                "ä€𝄞 | \"ä€𝄞\"",
                "::error | \"::error\""
            })
    void quoteForeignText(String text, String quoted) {
        assertEquals(quoted, Quotes.name(text));
    }

    @Test
    void quoteLinesOnOneLine() {
        assertEquals("\"a\\nb\\rc\\td\"", Quotes.name("a\nb\rc\td"));
    }

    @Test
    void quoteNoMoreThanIsRead() {
        assertEquals('"' + "a".repeat(60) + '"', Quotes.name("a".repeat(60)));
        assertEquals('"' + "a".repeat(60) + "…\"", Quotes.name("a".repeat(61)));
        assertEquals('"' + "𝄞".repeat(60) + "…\"", Quotes.name("𝄞".repeat(61)));
        assertEquals("\"\\uD834\"", Quotes.name("\uD834"));
        assertEquals("\"\\uDD1E\\uD834\"", Quotes.name("\uDD1E\uD834"));
        assertEquals("\"\"", Quotes.name(""));
    }

    @Test
    void listAlternatives() {
        assertEquals("", Alternatives.of(List.of()));
        assertEquals("a", Alternatives.of(List.of("a")));
        assertEquals("a or b", Alternatives.of(List.of("a", "b")));
        assertEquals("a, b or c", Alternatives.of(List.of("a", "b", "c")));
        assertEquals("a" + ", a".repeat(18) + " or a", Alternatives.of(Collections.nCopies(20, "a")));
        assertEquals("a" + ", a".repeat(19) + ", … (21 in all)", Alternatives.of(Collections.nCopies(21, "a")));
    }
}
