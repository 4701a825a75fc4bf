package dev.stepschema.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The band along the diagonal gives what the whole table gives. */
class EditDistanceTest {
    private static final int PAIRS = 200_000;
    private static final int LONGEST = 8;

    @Test
    void sameAsTheWholeTable() {
        Random random = new Random(1);
        for (int i = 0; i < PAIRS; i++) {
            String from = word(random);
            EditDistance edits = new EditDistance(from, LONGEST);
            for (int use = 0; use < 2; use++) { // the rows are used again
                String to = word(random);
                int most = random.nextInt(6);
                int expected = distance(from, to);
                int actual = edits.to(to, most);
                String pair = from + " to " + to + ", at most " + most;
                if (expected <= most) {
                    assertEquals(expected, actual, pair);
                } else {
                    assertTrue(actual > most, pair);
                }
            }
        }
    }

    @Test
    void neighboursAreSwappedInOneEdit() {
        assertEquals(1, new EditDistance("sucecss", LONGEST).to("success", 2));
    }

    private static String word(Random random) {
        int length = random.nextInt(LONGEST + 1);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    /** Optimal string alignment, as textbooks have it. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
