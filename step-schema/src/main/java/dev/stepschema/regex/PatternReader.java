package dev.stepschema.regex;

/** A pattern and how far it has been read. */
final class PatternReader {
    /** What {@link #peek} gives at the end. */
    static final int END = -1;

    private final String pattern;
    private int position;

    PatternReader(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** The next code point, or {@link #END}. */
    int peek() {
        return position < pattern.length() ? pattern.codePointAt(position) : END;
    }

    /** Reads a code point, of which there must be one. */
    int next() {
        int codePoint = pattern.codePointAt(position);
        position += Character.charCount(codePoint);
        return codePoint;
    }

    /** Reads a text if it comes next. */
    boolean skip(String text) {
        if (pattern.startsWith(text, position)) {
            position += text.length();
            return true;
        }
        return false;
    }

    /** Reads exactly so many hexadecimal digits; -1, with nothing read, if they are not there. */
    int hex(int digits) {
        if (position + digits > pattern.length()) {
            return -1;
        }
        int value = 0;
        for (int i = position; i < position + digits; i++) {
            char c = pattern.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        position += digits;
        return value;
    }

    /** Reads a decimal number; -1 if there is none; those beyond what an int holds become the largest int. */
    int number() {
        int start = position;
        long value = 0;
        while (position < pattern.length() && pattern.charAt(position) >= '0' && pattern.charAt(position) <= '9') {
            value = Math.min(value * 10 + pattern.charAt(position) - '0', Integer.MAX_VALUE);
            position++;
        }
        return position == start ? -1 : (int) value;
    }

    /** Reads up to a sign and the sign; the text before it, or an empty one, with nothing read, if it does not come. */
    String until(char sign) {
        int end = pattern.indexOf(sign, position);
        if (end < 0) {
            return "";
        }
        String text = pattern.substring(position, end);
        position = end + 1;
        return text;
    }

    /** The fault that something read or to be read is. */
    RegexSyntaxException fault(String message, int at) {
        return new RegexSyntaxException(message, at);
    }
}
