package dev.stepschema.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in a YAML text, which its parser counts in code points: their bytes, and the names that stand there. Asking in
 * ascending order costs one pass over the text in all, however long its lines are.
 */
final class YamlPlaces {
    /** An anchor, perhaps behind a tag (1.2, section 6.9). */
    private static final Pattern ANCHOR =
            Pattern.compile("(?:!(?:<[^>\\s]*>|[^\\s,\\[\\]{}]*)\\s+)?&([^\\s,\\[\\]{}]+)");

    private final String text;
    private long point;
    private int index;
    private long bytes;

    YamlPlaces(String text) {
        this.text = text;
    }

    /** The offset in bytes of a code point; before the first it is that of the first, behind the last the end. */
    long offset(long wanted) {
        go(wanted);
        return bytes;
    }

    /** The anchor that begins at a code point, perhaps with the tag before it. */
    Optional<String> anchor(long wanted) {
        go(wanted);
        Matcher matcher = ANCHOR.matcher(text).region(index, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private void go(long wanted) {
        if (wanted < point) {
            point = 0;
            index = 0;
            bytes = 0;
        }
        while (point < wanted && index < text.length()) {
            int next = text.codePointAt(index);
            point++;
            index += Character.charCount(next);
            bytes += bytes(next);
        }
    }

    /** How many bytes a code point has in UTF-8. */
    private static int bytes(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
