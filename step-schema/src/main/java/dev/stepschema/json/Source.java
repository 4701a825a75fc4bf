package dev.stepschema.json;

import dev.stepschema.Code;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A range of bytes that should be JSON in UTF-8; where it is not UTF-8, it ends. */
public final class Source implements CheckedText {
    static final Source NONE = new Source();

    private static final int ENCODING_PROBE = 2;

    private byte[] text = {};
    private int start;
    private int end;
    private boolean valid = true;

    /** No text. */
    public Source() {}

    /** The whole of a text. */
    public Source(byte[] text) {
        this(text, 0, text.length);
    }

    /**
     * A part of a text.
     *
     * @param text a text, UTF-8 or not
     * @param from the offset of the part's first byte; a byte order mark is skipped at the beginning of the text only
     * @param to the offset behind the part's last byte
     */
    public Source(byte[] text, int from, int to) {
        set(text, from, to);
    }

    /** Makes this another range of bytes. */
    public void set(byte[] newText, int from, int to) {
        this.text = newText;
        this.start = from == 0 && to >= 3 && Utf8.hasByteOrderMark(text) ? 3 : from;
        int fault = faultIn(text, start, to);
        this.valid = fault < 0;
        this.end = valid ? to : fault;
    }

    /**
     * The first fault of the encoding. JSON begins with an ASCII character, so a NUL that is one of the first two bytes is
     * UTF-16 or UTF-32, which others would guess (RFC 4627, section 3).
     */
    private static int faultIn(byte[] text, int from, int to) {
        for (int i = from; i < Math.min(to, from + ENCODING_PROBE); i++) {
            if (text[i] == 0) {
                return from;
            }
        }
        return Utf8.firstFault(text, from, to);
    }

    byte[] text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether all of it is UTF-8. */
    @Override
    public boolean isValid() {
        return valid;
    }

    @Override
    public InputFault encodingFault(String pointer) {
        boolean wide = (end == start && end < text.length)
                && (text[end] == 0 || (text[end] & 0xFF) >= 0xFE || (end + 1 < text.length && text[end + 1] == 0));
        String message = wide
                ? "the text is UTF-16 or UTF-32; JSON is exchanged in UTF-8 (RFC 8259, section 8.1)"
                : String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8 here", text[end] & 0xFF);
        return new InputFault(Code.ENCODING, pointer, end, message);
    }

    @Override
    public JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), text, start, end - start);
    }

    @Override
    public long firstOffset() {
        return start;
    }

    @Override
    public long lastOffset() {
        return end;
    }

    @Override
    public boolean mayHaveLoneSurrogates() {
        return Bytes.hasSurrogateEscape(text, start, end);
    }

    @Override
    public void opened(int depth, long offset) {} // all of the text stays at hand
}
