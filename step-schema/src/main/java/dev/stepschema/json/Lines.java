package dev.stepschema.json;

/**
 * Byte offsets of a text to lines and columns. Lines end at {@code \n}; both count from 1, columns in UTF-16 units, as
 * editors do. Asking in ascending order costs one pass over the text in all.
 */
public final class Lines {
    private final byte[] text;
    private final int start;
    private final int end;
    private final int firstLine;
    private int position;
    private int line;
    private int column;

    /** The lines of a whole text in UTF-8. */
    public Lines(byte[] text) {
        this(text, 0, text.length, 1);
    }

    /**
     * The lines of a part of a text.
     *
     * @param text a text in UTF-8
     * @param start the offset of the part's first byte, at the beginning of a line
     * @param end the offset behind the part's last byte
     * @param firstLine the number of the part's first line
     */
    public Lines(byte[] text, int start, int end, int firstLine) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.firstLine = firstLine;
        rewind();
    }

    /** The place of a byte; an offset behind the end gives the end. */
    public Place place(long offset) {
        int wanted = (int) Math.max(start, Math.min(offset, end));
        if (wanted < position) {
            rewind();
        }
        while (position < wanted) {
            advance(text[position++]);
        }
        return new Place(line, column, wanted);
    }

    private void rewind() {
        position = start;
        line = firstLine;
        column = 1;
        if (start == 0 && Utf8.hasByteOrderMark(text)) {
            position = Math.min(end, 3);
        }
    }

    private void advance(byte next) {
        if (next == '\n') {
            line++;
            column = 1;
        } else if ((next & 0xC0) != 0x80) { // not a continuation byte
            column += (next & 0xF8) == 0xF0 ? 2 : 1; // four bytes are a surrogate pair
        }
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
