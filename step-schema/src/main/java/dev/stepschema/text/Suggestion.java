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
        EditDistance edits = new EditDistance(folded, 2 * folded.length());
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
                int most = Math.min(allowed, Math.min(bestDistance, other.length()) - 1);
                int distance = edits.to(other, most);
                if (distance <= most) {
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
}
