package dev.stepschema.json;

import dev.stepschema.Code;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The text of a stream, checked to be UTF-8 while it is read: where it is not, it ends. Of what has been read it keeps
 * enough to tell the places of the tokens that a parser is looking at, and of the containers that are open.
 */
public final class StreamText extends InputStream implements CheckedText {
    private static final int KEPT = 1 << 18;
    private static final int LONGEST_CHARACTER = 4;

    private final InputStream in;
    private final byte[] bytes = new byte[2 * KEPT];
    private int checked; // behind what is known to be UTF-8
    private int loaded; // behind what has been read
    private int given; // behind what the parser has been given
    private int start; // behind a byte order mark
    private boolean atEnd;
    private boolean valid = true;
    private boolean surrogateEscapes;
    private Lines.Place first = new Lines.Place(1, 1, 0); // of bytes[0]
    private Lines lines = new Lines(bytes, 0, 0, first);
    private Lines.@Nullable Place[] open = new Lines.Place[16];

    /**
     * A text.
     *
     * @param in the stream, which the caller closes
     */
    public StreamText(InputStream in) {
        this.in = in;
        load();
        skipMark();
    }

    /** Skips a byte order mark; a NUL near the beginning is UTF-16 or UTF-32, which the parser would guess. */
    private void skipMark() {
        while (loaded < LONGEST_CHARACTER && !atEnd) {
            load();
        }
        if (loaded >= 3 && Utf8.hasByteOrderMark(bytes)) {
            given = Math.min(3, checked);
            start = 3;
        }
        open[0] = new Lines.Place(1, 1, start);
        for (int i = start; i < Math.min(loaded, start + LONGEST_CHARACTER); i++) {
            if (bytes[i] == 0) {
                valid = false;
                checked = given;
            }
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        while (given == checked) {
            if (!valid || (atEnd && checked == loaded)) {
                return -1;
            }
            load();
        }
        int count = Math.min(length, checked - given);
        System.arraycopy(bytes, given, target, offset, count);
        given += count;
        return count;
    }

    private void load() {
        if (loaded == bytes.length) {
            dropHalf();
        }
        try {
            int count = in.read(bytes, loaded, bytes.length - loaded);
            atEnd = count < 0;
            loaded += Math.max(0, count);
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be read: " + Reasons.of(e), e);
        }
        check();
        lines = new Lines(bytes, 0, checked, first);
    }

    private void dropHalf() {
        first = lines.place(KEPT);
        System.arraycopy(bytes, KEPT, bytes, 0, loaded - KEPT);
        checked -= KEPT;
        loaded -= KEPT;
        given -= KEPT;
    }

    /** Checks what has been read; a character that is cut off is left for the next time, unless there is none. */
    private void check() {
        int from = checked;
        int fault = Utf8.firstFault(bytes, checked, loaded);
        boolean cutOff = !atEnd && fault >= 0 && loaded - fault < LONGEST_CHARACTER;
        checked = fault < 0 ? loaded : fault;
        valid = fault < 0 || cutOff;
        surrogateEscapes |= Bytes.hasSurrogateEscape(bytes, Math.max(0, from - 2), checked);
    }

    @Override
    public JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), (InputStream) this);
    }

    @Override
    public long firstOffset() {
        return start;
    }

    @Override
    public long lastOffset() {
        return first.offset() + checked;
    }

    @Override
    public boolean isValid() {
        return valid;
    }

    @Override
    public boolean mayHaveLoneSurrogates() {
        return surrogateEscapes;
    }

    @Override
    public InputFault encodingFault(String pointer) {
        String message = String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8 here", bytes[checked] & 0xFF);
        return new InputFault(Code.ENCODING, pointer, lastOffset(), message);
    }

    @Override
    public void opened(int depth, long offset) {
        if (depth >= open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth] = lines.place(offset - first.offset());
    }

    /** The place of a byte: exact for open containers and for what is near the end of what has been read. */
    public Lines.Place place(long offset) {
        for (Lines.Place place : open) {
            if (place != null && place.offset() == offset) {
                return place;
            }
        }
        return lines.place(Math.max(0, offset - first.offset()));
    }
}
