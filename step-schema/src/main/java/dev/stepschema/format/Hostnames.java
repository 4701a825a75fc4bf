package dev.stepschema.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code hostname} (RFC 1123, section 2.1) and {@code idn-hostname} (RFC 5890 to 5893). */
final class Hostnames {
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;
    private static final String PREFIX = "xn--";
    private static final AsciiSet LETTER_DIGIT_HYPHEN = AsciiSet.LETTER_OR_DIGIT.and("-");

    private Hostnames() {}

    /** Letters, digits and hyphens; a label with the prefix of internationalized ones has to be one. */
    static boolean isHostname(String text) {
        return LETTER_DIGIT_HYPHEN.and(".").containsAll(text, 0, text.length()) && isName(text.split("\\.", -1));
    }

    /** Any of the dots of RFC 3490, section 3.1, separates labels. */
    static boolean isIdnHostname(String text) {
        return isName(text.split("[.\u3002\uFF0E\uFF61]", -1));
    }

    private static boolean isName(String[] labels) {
        List<int[]> decoded = new ArrayList<>();
        int length = -1;
        for (String label : labels) {
            String ascii = toAscii(label);
            length += ascii.length() + 1;
            if (ascii.isEmpty() || ascii.length() > LONGEST_LABEL || length > LONGEST_NAME) {
                return false;
            }
            Optional<int[]> unicode = toUnicode(ascii);
            if (unicode.isEmpty()) {
                return false;
            }
            decoded.add(unicode.get());
        }
        return BidiRule.holds(decoded);
    }

    /** The form of a label that goes over the wire; empty for one that is too long or not in lower case. */
    private static String toAscii(String label) {
        if (label.chars().allMatch(c -> c < 128)) {
            return label;
        }
        boolean isOut = label.length() > LONGEST_LABEL || label.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        return isOut ? "" : PREFIX + Punycode.encode(label);
    }

    /** The code points of a label in its form of ASCII; empty if it is no valid label. */
    private static Optional<int[]> toUnicode(String label) {
        if (!LETTER_DIGIT_HYPHEN.containsAll(label, 0, label.length()) || isAtEdge(label)) {
            return Optional.empty();
        }
        String lower = label.toLowerCase(Locale.ROOT);
        if (!lower.startsWith(PREFIX)) {
            return Optional.of(lower.codePoints().toArray());
        }
        String encoded = lower.substring(PREFIX.length());
        return Punycode.decode(encoded)
                .filter(text -> isUnicodeLabel(text) && Punycode.encode(text).equals(encoded))
                .map(text -> text.codePoints().toArray());
    }

    /** Whether a label is a U-label (RFC 5891, section 5.4), but for its length and the rule for its direction. */
    private static boolean isUnicodeLabel(String text) {
        int[] label = text.codePoints().toArray();
        if (isAtEdge(text)
                || text.startsWith("--", 2)
                || text.chars().allMatch(c -> c < 128)
                || isMark(label[0])
                || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return false;
        }
        for (int i = 0; i < label.length; i++) {
            IdnaProperty property = IdnaProperty.of(label[i]);
            if (property == IdnaProperty.DISALLOWED
                    || (property == IdnaProperty.CONTEXT && !IdnaContext.allows(label, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAtEdge(String label) {
        return label.startsWith("-") || label.endsWith("-");
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
