package dev.stepschema.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated patterns that mean the same to ECMA-262 and to {@link Pattern} find the same. */
class RegexDifferentialTest {
    private static final int PATTERNS = 6_000;
    private static final String[] ATOMS = {
        "a", "b", "c", "-", "é", "🐲", ".", "\\d", "[ab]", "[^a]", "[a-c1]", "[^é🐲]", "\\x61", "\\u0062", "\\."
    };
    private static final String[] TEXTS = {"a", "a", "b", "b", "c", "-", "1", "é", "🐲", "."};
    private static final String[] REPEATS = {"*", "+", "?", "{2}", "{0,2}", "{1,3}", "{2,}", "*?", "+?", "??", "{0}"};
    private static final String[] OPENINGS = {"(", "(?:"};
    private static final String[] LOOKS = {"(?=", "(?!"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = pick(random, "^", "", "") + node(random, 4) + pick(random, "\\z", "", "");
            Regex regex = Regex.of(pattern.replace("\\z", "$"));
            Pattern other = Pattern.compile(pattern, Pattern.DOTALL);
            for (int j = 0; j < 4; j++) {
                String text = text(random);
                boolean expected = other.matcher(text).find();
                assertEquals(expected, regex.find(text), () -> "seed " + seed + ": /" + pattern + "/ in " + text);
                if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
                    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
                    assertEquals(expected, regex.find(ascii, 0, ascii.length), () -> pattern + " in bytes of " + text);
                }
            }
        }
    }

    /** What {@link Pattern} takes otherwise, such as {@code \\w} and {@code $}, is left to the table of facts. */
    private static String node(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(10);
        if (kind < 4) {
            return pick(random, ATOMS);
        }
        if (kind < 6) {
            return node(random, depth - 1) + node(random, depth - 1);
        }
        if (kind < 8) {
            return pick(random, OPENINGS) + node(random, depth - 1) + "|" + pick(random, node(random, depth - 1), "")
                    + ")";
        }
        if (kind < 9) {
            return "(?:" + node(random, depth - 1) + ")" + pick(random, REPEATS);
        }
        return pick(random, LOOKS) + node(random, depth - 1) + ")";
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            text.append(pick(random, TEXTS));
        }
        return text.toString();
    }

    private static String pick(Random random, String... options) {
        return options[random.nextInt(options.length)];
    }

    /** What does not fit into the room for states is decided without being kept. */
    @Test
    void findsTheSameWithoutRoom() {
        Random random = new Random(4);
        String pattern = "[ab]*a[ab]{14}c";
        Regex regex = Regex.of(pattern);
        Pattern other = Pattern.compile(pattern);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 400) {
                text.append(pick(random, "a", "b"));
            }
            text.insert(random.nextInt(400), "c");
            assertEquals(other.matcher(text).find(), regex.find(text), () -> text.toString());
        }
    }

    /** States are made by all threads at once, and thrown away at once. */
    @Test
    void findsTheSameInSeveralThreads() {
        Regex regex = Regex.of("[ab]*a[ab]{12}c");
        Pattern other = Pattern.compile("a[ab]{12}c");
        long wrong = IntStream.range(0, 4_000)
                .parallel()
                .mapToObj(seed -> new Random(seed)
                        .ints(60, 0, 20)
                        .mapToObj(i -> i == 0 ? "c" : i < 10 ? "a" : "b")
                        .collect(Collectors.joining()))
                .filter(text -> regex.find(text) != other.matcher(text).find())
                .count();
        assertEquals(0, wrong);
    }
}
