package dev.stepschema.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The part of a stream that is being looked at: what lies behind is forgotten, what lies ahead is read when it is asked
 * for. It grows with the longest part that is kept at once, not with the stream.
 */
final class ByteWindow {
    private static final int SMALLEST = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[SMALLEST];
    private int start = 1; // never 0, where a byte order mark would be looked for
    private int end = 1;
    private boolean atEnd;
    private int line = 1;
    private int column = 1;
    private long offset; // in the stream, of the byte at start

    ByteWindow(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index of the first byte that is kept. */
    int start() {
        return start;
    }

    /** The index behind the last byte that has been read. */
    int end() {
        return end;
    }

    /** The place in the stream of the first byte that is kept. */
    Lines.Place place() {
        return new Lines.Place(line, column, offset);
    }

    /**
     * Reads on.
     *
     * @return false at the end of the stream
     */
    boolean readMore() throws IOException {
        if (atEnd) {
            return false;
        }
        if (end == bytes.length) {
            makeRoom();
        }
        int count = in.read(bytes, end, bytes.length - end);
        atEnd = count < 0;
        end += Math.max(0, count);
        return !atEnd;
    }

    private void makeRoom() {
        int kept = end - start;
        if (kept > bytes.length / 2) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 16));
        }
        if (start > 1) {
            System.arraycopy(bytes, start, bytes, 1, kept);
            start = 1;
            end = 1 + kept;
        }
    }

    /** Forgets all bytes before an index. */
    void forget(int index) {
        offset += index - start;
        for (; start < index; start++) {
            if (start + 8 <= index && Bytes.isPlainLine(bytes, start)) {
                column += 8;
                start += 7;
            } else if (bytes[start] == '\n') {
                line++;
                column = 1;
            } else {
                column += Lines.units(bytes[start]);
            }
        }
    }

    /** Skips a byte order mark at the beginning of the stream. */
    void skipByteOrderMark() throws IOException {
        while (end - start < 3 && readMore()) {}
        boolean marked = end - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
        if (marked) {
            start += 3;
            offset += 3;
        }
    }

    /**
     * Forgets white space.
     *
     * @return whether something else follows
     */
    boolean skipSpace() throws IOException {
        int i = start;
        while (true) {
            while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n')) {
                i++;
            }
            forget(i);
            if (i < end) {
                return true;
            }
            if (!readMore()) {
                return false;
            }
            i = start;
        }
    }
}
