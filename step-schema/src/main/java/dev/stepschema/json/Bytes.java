package dev.stepschema.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looking at eight bytes at once. */
final class Bytes {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle HALF = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long LINE_FEEDS = ONES * '\n';
    private static final byte ESCAPE = '\\';
    private static final long SPACES = ONES * ' ';

    private Bytes() {}

    /** Eight bytes, the first of them lowest. */
    static long word(byte[] text, int at) {
        return (long) WORD.get(text, at);
    }

    /** Four bytes, the first of them lowest. */
    static int half(byte[] text, int at) {
        return (int) HALF.get(text, at);
    }

    /** Whether a range of bytes is all ASCII. */
    static boolean areAscii(byte[] text, int from, int to) {
        return endOfAscii(text, from, to) == to;
    }

    /** The offset of the first byte that is not ASCII; {@code end} if there is none. */
    static int endOfAscii(byte[] text, int from, int end) {
        int i = from;
        for (; i < end - 31; i += 32) {
            if (((word(text, i) | word(text, i + 8) | word(text, i + 16) | word(text, i + 24)) & HIGHS) != 0) {
                break;
            }
        }
        for (; i < end - 7; i += 8) {
            long high = word(text, i) & HIGHS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >>> 3);
            }
        }
        while (i < end && text[i] >= 0) {
            i++;
        }
        return i;
    }

    /** How many characters a range of UTF-8 has. */
    static int countCharacters(byte[] text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (text[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    /**
     * Where a string's plain characters end.
     *
     * @return the offset of the first quotation mark, backslash or control character; {@code end} if there is none
     */
    static int endOfPlain(byte[] text, int from, int end) {
        int i = from;
        for (; i + 8 <= end; i += 8) {
            long word = word(text, i);
            long quote = word ^ QUOTES;
            long backslash = word ^ BACKSLASHES;
            // The lowest bit that is set belongs to the first such byte; those above it may be wrong.
            long found =
                    (((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) | ((word - SPACES) & ~word)) & HIGHS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < end && text[i] != '"' && text[i] != '\\' && (text[i] & 0xE0) != 0) {
            i++;
        }
        return i;
    }

    /** The index of the next line feed; {@code end} if there is none. */
    static int endOfLine(byte[] text, int from, int end) {
        return indexOf(text, from, end, (byte) '\n');
    }

    /** The index of the next byte that is an ASCII character; {@code end} if there is none. */
    static int indexOf(byte[] text, int from, int end, byte wanted) {
        long eight = ONES * wanted;
        int i = from;
        for (; i + 8 <= end; i += 8) {
            long other = word(text, i) ^ eight;
            long found = (other - ONES) & ~other & HIGHS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < end && text[i] != wanted) {
            i++;
        }
        return i;
    }

    /** Whether an escape in a range may stand for a surrogate, with a partner or without. */
    static boolean hasSurrogateEscape(byte[] text, int from, int end) {
        for (int i = indexOf(text, from, end, ESCAPE); i + 2 < end; i = indexOf(text, i + 1, end, ESCAPE)) {
            if (text[i + 1] == 'u' && (text[i + 2] | 0x20) == 'd') {
                return true;
            }
        }
        return false;
    }

    /** Whether eight bytes are ASCII without a line feed. */
    static boolean isPlainLine(byte[] text, int at) {
        long word = word(text, at);
        long other = word ^ LINE_FEEDS;
        return ((word | ((other - ONES) & ~other)) & HIGHS) == 0;
    }

    /** A number made of a range of bytes; equal ranges give equal numbers. */
    static long hash(byte[] text, int from, int to, long seed) {
        int length = to - from;
        long hash = seed ^ length;
        if (length < 8) {
            return mix(hash ^ shortWord(text, from, length));
        }
        for (int i = from; i < to - 8; i += 8) {
            hash = mix(hash ^ word(text, i));
        }
        return mix(hash ^ word(text, to - 8)); // which may overlap the one before
    }

    /** Fewer than eight bytes, the first of them lowest. */
    private static long shortWord(byte[] text, int from, int length) {
        if (from + 8 <= text.length) {
            return word(text, from) & ~(-1L << (length * 8));
        }
        long word = 0;
        for (int i = length - 1; i >= 0; i--) {
            word = (word << 8) | (text[from + i] & 0xFF);
        }
        return word;
    }

    private static long mix(long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }
}
