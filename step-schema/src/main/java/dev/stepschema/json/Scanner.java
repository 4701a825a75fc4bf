package dev.stepschema.json;

import dev.stepschema.Code;
import dev.stepschema.text.Quotes;
import java.nio.charset.StandardCharsets;

/**
 * The tokens of a text in UTF-8 (RFC 8259), without any object made for them: where a token ends, and what is to be known
 * of it. The text has been checked to be UTF-8.
 */
final class Scanner {
    private final Place place;
    private byte[] text = {};
    private int end;

    /** Whether the string last scanned has escapes. */
    private boolean escaped;
    /** Whether the string last scanned has an escaped surrogate without its partner. */
    private boolean loneSurrogate;
    /** Whether the number last scanned has neither fraction nor exponent. */
    private boolean plainInteger;

    Scanner(Place place) {
        this.place = place;
    }

    void reset(byte[] newText, int newEnd) {
        this.text = newText;
        this.end = newEnd;
    }

    boolean isEscaped() {
        return escaped;
    }

    boolean hasLoneSurrogate() {
        return loneSurrogate;
    }

    boolean isPlainInteger() {
        return plainInteger;
    }

    /** The offset of the next byte that is not white space; {@code end} if there is none. */
    int skipSpace(int from) {
        return from < end && text[from] > ' ' ? from : skipSpaces(from);
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < end && text[i] <= ' ' && isSpace(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The offset behind a string's closing quotation mark; {@code from} is behind the opening one. */
    int endOfString(int from) {
        escaped = false;
        loneSurrogate = false;
        int i = Bytes.endOfPlain(text, from, end);
        while (i < end && text[i] != '"') {
            if (text[i] != '\\') {
                throw malformed(i, "a control character has to be escaped in a string");
            }
            escaped = true;
            i = Bytes.endOfPlain(text, endOfEscape(i), end);
        }
        if (i >= end) {
            throw incomplete();
        }
        return i + 1;
    }

    private int endOfEscape(int at) {
        if (at + 1 >= end) {
            throw incomplete();
        }
        switch (text[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return at + 2;
            }
            case 'u' -> {
                int unit = hex(at + 2);
                if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
                    return at + 6;
                }
                boolean paired = Character.isHighSurrogate((char) unit)
                        && at + 7 < end
                        && text[at + 6] == '\\'
                        && text[at + 7] == 'u'
                        && Character.isLowSurrogate((char) hex(at + 8));
                loneSurrogate |= !paired;
                return paired ? at + 12 : at + 6;
            }
            default -> throw malformed(at + 1, "no escape begins with \\ and " + found(at + 1));
        }
    }

    private int hex(int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            if (i >= end) {
                throw incomplete();
            }
            int digit = Character.digit(text[i], 16);
            if (digit < 0) {
                throw malformed(i, "\\u is followed by four hexadecimal digits, not by " + found(i));
            }
            value = (value << 4) | digit;
        }
        return value;
    }

    /** The code unit that an escape of the form {@code \}{@code uXXXX} stands for. */
    static char unit(byte[] text, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = (value << 4) | Character.digit(text[i], 16);
        }
        return (char) value;
    }

    /** The offset behind a number. */
    int endOfNumber(int from) {
        int i = text[from] == '-' ? from + 1 : from;
        int digits = i;
        i = endOfDigits(i, "a digit");
        if (text[digits] == '0' && i > digits + 1) {
            throw malformed(digits + 1, "a number has no leading zeros");
        }
        plainInteger = true;
        if (i < end && text[i] == '.') {
            plainInteger = false;
            i = endOfDigits(i + 1, "a digit");
        }
        if (i < end && (text[i] | 0x20) == 'e') {
            plainInteger = false;
            boolean signed = i + 1 < end && (text[i + 1] == '+' || text[i + 1] == '-');
            i = endOfDigits(signed ? i + 2 : i + 1, "a digit of the exponent");
        }
        return i;
    }

    private int endOfDigits(int from, String wanted) {
        int i = from;
        while (i < end && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        if (i == from) {
            throw i >= end ? incomplete() : expected(i, wanted);
        }
        return i;
    }

    /** The offset behind {@code true}, {@code false} or {@code null}. */
    int endOfLiteral(int from, String literal, int lastFour) {
        int last = from + literal.length() - 4;
        if (last + 4 <= end && Bytes.half(text, last) == lastFour) {
            return last + 4;
        }
        for (int i = 0; i < literal.length(); i++) {
            if (from + i >= end) {
                throw incomplete();
            }
            if (text[from + i] != literal.charAt(i)) {
                throw expected(from, "a JSON value");
            }
        }
        return from + literal.length();
    }

    private InputFault incomplete() {
        return place.incomplete();
    }

    InputFault expected(int at, String wanted) {
        return at >= end ? incomplete() : malformed(at, "expected " + wanted + ", but found " + found(at));
    }

    private InputFault malformed(int at, String why) {
        return new InputFault(Code.MALFORMED, place.pointer(), at, "malformed JSON: " + why);
    }

    private String found(int at) {
        int length = 1;
        while (at + length < end && (text[at + length] & 0xC0) == 0x80) {
            length++;
        }
        return Quotes.name(new String(text, at, length, StandardCharsets.UTF_8));
    }

    /** Knows where in the document the text is being scanned. */
    interface Place {
        /** The JSON Pointer of the value that is being scanned. */
        String pointer();

        /** The fault of a text that ends too early. */
        InputFault incomplete();
    }
}
