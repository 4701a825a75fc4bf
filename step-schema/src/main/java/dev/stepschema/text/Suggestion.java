package dev.stepschema.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Did you mean: the candidate nearest to what was written, if it is near enough. */
public final class Suggestion {
    private static final int LONGEST = 100;
    /** How many pairs of letters are compared; beyond that the candidates that are left are not looked at. */
    private static final int MOST_COMPARED = 500_000;

    private Suggestion() {}

    /**
     * The candidate that was probably meant.
     *
     * @param written what stands there
     * @param candidates what could stand there; of equally near ones the first wins, of very many the first are looked at
     * @return the nearest within an edit distance of a third of its length, letters compared without case, {@code _} and
     *     {@code -}; empty if none is
     */
    public static Optional<String> of(String written, Collection<String> candidates) {
        String folded = fold(written);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        int left = MOST_COMPARED;
        for (String candidate : candidates) {
            String other = fold(candidate);
            int allowed = Math.max(1, Math.max(other.length(), folded.length()) / 3);
            if (other.length() <= LONGEST && Math.abs(other.length() - folded.length()) <= allowed) {
                left -= folded.length() * other.length();
                if (left < 0) {
                    break;
                }
                int distance = distance(folded, other);
                if (distance <= allowed && distance < other.length() && distance < bestDistance) {
                    best = Optional.of(candidate);
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /** Edits between two words: insert, delete, replace, or swap two neighbours (optimal string alignment). */
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
