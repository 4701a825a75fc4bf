package dev.stepschema.text;

import java.util.List;

/** Lists of alternatives as a sentence has them. */
public final class Alternatives {
    private static final int MOST = 20;

    private Alternatives() {}

    /** {@code a}, {@code a or b}, {@code a, b or c}; a list of more than 20 is cut and says how many there are. */
    public static String of(List<String> phrases) {
        int size = phrases.size();
        if (size > MOST) {
            return String.join(", ", phrases.subList(0, MOST)) + ", … (" + size + " in all)";
        }
        if (size <= 1) {
            return String.join("", phrases);
        }
        return String.join(", ", phrases.subList(0, size - 1)) + " or " + phrases.get(size - 1);
    }
}
