package dev.stepschema.json;

import java.nio.charset.StandardCharsets;

/** The characters of strings that are known to be well-formed (RFC 8259, section 7). */
final class Strings {
    private Strings() {}

    /** The characters of a string up to its closing quotation mark. */
    static String at(byte[] text, int from, int end) {
        int to = from;
        while (to < end && text[to] != '"') {
            to += text[to] == '\\' ? 2 : 1;
        }
        return unescape(text, from, Math.min(to, end));
    }

    /** The characters of a range of bytes with escapes. */
    static String unescape(byte[] text, int from, int to) {
        StringBuilder characters = new StringBuilder(to - from);
        int plain = from;
        int i = from;
        while (i < to) {
            if (text[i] != '\\') {
                i++;
                continue;
            }
            characters.append(new String(text, plain, i - plain, StandardCharsets.UTF_8));
            characters.append(character(text, i + 1));
            i += text[i + 1] == 'u' ? 6 : 2;
            plain = i;
        }
        return characters
                .append(new String(text, plain, to - plain, StandardCharsets.UTF_8))
                .toString();
    }

    private static char character(byte[] text, int at) {
        return switch (text[at]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> Scanner.unit(text, at + 1);
            default -> (char) text[at];
        };
    }
}
