package dev.stepschema.format;

import java.text.Normalizer;
import java.util.Locale;

/** What IDNA makes of a code point: derived as RFC 5892, section 3, says, from the JVM's version of Unicode. */
enum IdnaProperty {
    /** Allowed. */
    VALID,
    /** Allowed where the context is right (CONTEXTJ, CONTEXTO). */
    CONTEXT,
    /** Not allowed, or not assigned. */
    DISALLOWED;

    /** Section 2.6. */
    private static final Ranges VALID_EXCEPTIONS = new Ranges("DF 3C2 6FD-6FE F0B 3007");

    private static final Ranges CONTEXT_EXCEPTIONS =
            new Ranges("B7 375 5F3-5F4 660-669 6F0-6F9 200C-200D 30FB"); // the joiners are section 2.8

    private static final Ranges DISALLOWED_EXCEPTIONS = new Ranges("640 7FA 302E-302F 3031-3035 303B");

    /** Default_Ignorable_Code_Point among letters and marks (section 2.3), blocks (2.4), old jamo (2.9). */
    private static final Ranges IGNORED = new Ranges("34F 1100-11FF 17B4-17B5 180B-180D 180F 20D0-20FF 3164 A960-A97F"
            + " D7B0-D7FF FE00-FE0F FFA0 1D100-1D1FF 1D200-1D24F E0100-E01EF");

    /** Case folding leaves these as they are, upper and lower case do not: the dotless i, Cherokee capitals. */
    private static final Ranges STABLE = new Ranges("131 13A0-13F5");

    /** Case folding makes capitals of these: small Cherokee letters. */
    private static final Ranges UNSTABLE = new Ranges("13F8-13FD AB70-ABBF");

    static IdnaProperty of(int codePoint) {
        if (codePoint < 128) {
            return codePoint == '-' || AsciiSet.DIGIT.contains(codePoint) || (codePoint >= 'a' && codePoint <= 'z')
                    ? VALID
                    : DISALLOWED;
        }
        if (VALID_EXCEPTIONS.contains(codePoint)) {
            return VALID;
        }
        if (CONTEXT_EXCEPTIONS.contains(codePoint)) {
            return CONTEXT;
        }
        if (DISALLOWED_EXCEPTIONS.contains(codePoint) || IGNORED.contains(codePoint) || !isStable(codePoint)) {
            return DISALLOWED;
        }
        return isLetterOrDigit(codePoint) ? VALID : DISALLOWED;
    }

    /** Whether case folding and compatibility leave a code point as it is (section 2.2). */
    private static boolean isStable(int codePoint) {
        if (STABLE.contains(codePoint) || UNSTABLE.contains(codePoint)) {
            return STABLE.contains(codePoint);
        }
        String text = Character.toString(codePoint);
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String folded = normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).equals(text);
    }

    /** Section 2.1. */
    private static boolean isLetterOrDigit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.LOWERCASE_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
