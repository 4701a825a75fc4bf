package dev.stepschema.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
public final class Utf8 {
    private static final int BOM_LENGTH = 3;

    private Utf8() {}

    /** Whether a text begins with a byte order mark in UTF-8. */
    public static boolean hasByteOrderMark(byte[] text) {
        return text.length >= BOM_LENGTH && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    /**
     * The offset of the first byte that is not UTF-8.
     *
     * @return the offset, or -1 if the whole range is UTF-8
     */
    public static int firstFault(byte[] text, int from, int to) {
        int i = Bytes.endOfAscii(text, from, to);
        while (i < to) {
            int length = sequenceLength(text, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
            if (i < to && text[i] >= 0) {
                i = Bytes.endOfAscii(text, i, to);
            }
        }
        return -1;
    }

    /** The length of the sequence that begins at an offset with a byte above 7F; 0 if it is not valid (Table 3-7). */
    private static int sequenceLength(byte[] text, int at, int end) {
        int first = text[at] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return isWithin(text, at + 1, end, 0x80, 0xBF) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            int low = first == 0xE0 ? 0xA0 : 0x80;
            int high = first == 0xED ? 0x9F : 0xBF;
            return isWithin(text, at + 1, end, low, high) && isWithin(text, at + 2, end, 0x80, 0xBF) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int low = first == 0xF0 ? 0x90 : 0x80;
            int high = first == 0xF4 ? 0x8F : 0xBF;
            return isWithin(text, at + 1, end, low, high)
                            && isWithin(text, at + 2, end, 0x80, 0xBF)
                            && isWithin(text, at + 3, end, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean isWithin(byte[] text, int at, int end, int low, int high) {
        return at < end && (text[at] & 0xFF) >= low && (text[at] & 0xFF) <= high;
    }

    /**
     * A text in UTF-8, with each lone surrogate written as the three bytes that no UTF-8 has, so that reading the bytes
     * finds it at its place instead of losing it.
     */
    public static byte[] encode(String text) {
        if (!hasLoneSurrogate(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                bytes.write(0xE0 | (codePoint >> 12));
                bytes.write(0x80 | ((codePoint >> 6) & 0x3F));
                bytes.write(0x80 | (codePoint & 0x3F));
            } else {
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** Whether a text has a high surrogate without its low one, or a low one without its high one. */
    public static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
