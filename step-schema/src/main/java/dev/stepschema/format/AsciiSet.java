package dev.stepschema.format;

/** A set of ASCII characters. */
final class AsciiSet {
    static final AsciiSet DIGIT = of("0123456789");
    static final AsciiSet HEX = DIGIT.and("abcdefABCDEF");
    static final AsciiSet LETTER = of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static final AsciiSet LETTER_OR_DIGIT = new AsciiSet(LETTER.low | DIGIT.low, LETTER.high | DIGIT.high);

    private final long low;
    private final long high;

    private AsciiSet(long low, long high) {
        this.low = low;
        this.high = high;
    }

    static AsciiSet of(String members) {
        return new AsciiSet(0, 0).and(members);
    }

    /** This set and some more. */
    AsciiSet and(String members) {
        long newLow = low;
        long newHigh = high;
        for (int i = 0; i < members.length(); i++) {
            char c = members.charAt(i);
            if (c < 64) {
                newLow |= 1L << c;
            } else {
                newHigh |= 1L << c;
            }
        }
        return new AsciiSet(newLow, newHigh);
    }

    boolean contains(int c) {
        return c >= 0 && c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
    }

    /** Whether all of a range of a text is in the set; an empty range is. */
    boolean containsAll(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!contains(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
