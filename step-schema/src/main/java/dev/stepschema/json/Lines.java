package dev.stepschema.json;

/**
 * Byte offsets of a text to lines and columns. Lines end at {@code \n}; both count from 1, columns in UTF-16 units, as
 * editors do. Asking in ascending order costs one pass over the text in all.
 */
public final class Lines {
    private final byte[] text;
    private final int start;
    private final int end;
    private final Place first;
    private int position;
    private int line;
    private int column;

    /** The lines of a whole text in UTF-8. */
    public Lines(byte[] text) {
        this(text, 0, text.length, new Place(1, 1, 0));
    }

    /**
     * The lines of a part of a text.
     *
     * @param text holds the part, in UTF-8
     * @param start the index of the part's first byte
     * @param end the index behind the part's last byte
     * @param first the place of the part's first byte; its offset may be another than the index
     */
    public Lines(byte[] text, int start, int end, Place first) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.first = first;
        rewind();
    }

    /** The place of a byte; an index behind the end gives the end. */
    public Place place(long index) {
        int wanted = (int) Math.max(start, Math.min(index, end));
        if (wanted < position) {
            rewind();
        }
        while (position < wanted) {
            if (position + 8 <= wanted && Bytes.isPlainLine(text, position)) {
                position += 8;
                column += 8;
            } else {
                advance(text[position++]);
            }
        }
        return new Place(line, column, first.offset() + wanted - start);
    }

    private void rewind() {
        position = start;
        line = first.line();
        column = first.column();
        if (start == 0 && Utf8.hasByteOrderMark(text)) {
            position = Math.min(end, 3);
        }
    }

    private void advance(byte next) {
        if (next == '\n') {
            line++;
            column = 1;
        } else {
            column += units(next);
        }
    }

    /** How many UTF-16 units the character has that begins with a byte; none if it only continues one. */
    static int units(byte next) {
        if ((next & 0xC0) == 0x80) {
            return 0;
        }
        return (next & 0xF8) == 0xF0 ? 2 : 1; // four bytes are a surrogate pair
    }

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column in UTF-16 units, from 1
     * @param offset in bytes, from 0
     */
    public record Place(int line, int column, long offset) {}
}
