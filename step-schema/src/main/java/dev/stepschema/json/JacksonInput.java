package dev.stepschema.json;

import dev.stepschema.Code;
import dev.stepschema.Limits;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** A range of bytes that Jackson parses: what is not UTF-8 ends it, and what Jackson refuses becomes a fault of ours. */
public final class JacksonInput {
    private static final int ENCODING_PROBE = 4;

    private final JsonFactory factory;
    private final byte[] text;
    private final int start;
    private final int end;
    private final boolean valid;
    private final boolean surrogateEscapes;

    /**
     * The whole of a text.
     *
     * @param factory made by {@link #factory}
     * @param text a text, UTF-8 or not
     */
    public JacksonInput(JsonFactory factory, byte[] text) {
        this(factory, text, 0, text.length);
    }

    /**
     * A part of a text.
     *
     * @param factory made by {@link #factory}
     * @param text a text, UTF-8 or not
     * @param from the offset of the part's first byte; a byte order mark is skipped at the beginning of the text only
     * @param to the offset behind the part's last byte
     */
    public JacksonInput(JsonFactory factory, byte[] text, int from, int to) {
        this.factory = factory;
        this.text = text;
        this.start = from == 0 && Utf8.hasByteOrderMark(text) ? 3 : from;
        int fault = faultIn(text, start, to);
        this.valid = fault < 0;
        this.end = valid ? to : fault;
        this.surrogateEscapes = hasSurrogateEscape(text, start, end);
    }

    /** The parsers' factory for a set of limits; made once, shared by all inputs. */
    public static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(limits.number())
                        .maxStringLength(limits.string())
                        .maxNameLength(limits.name())
                        .build())
                .build();
    }

    /** The first fault of the encoding; a NUL near the beginning is UTF-16 or UTF-32, which Jackson would detect. */
    private static int faultIn(byte[] text, int from, int to) {
        for (int i = from; i < Math.min(to, from + ENCODING_PROBE); i++) {
            if (text[i] == 0) {
                return from;
            }
        }
        return Utf8.firstFault(text, from, to);
    }

    private static boolean hasSurrogateEscape(byte[] text, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (text[i] == '\\' && text[i + 1] == 'u' && (text[i + 2] | 0x20) == 'd') {
                return true;
            }
        }
        return false;
    }

    JsonParser open() {
        return factory.createParser(ObjectReadContext.empty(), text, start, end - start);
    }

    int start() {
        return start;
    }

    /** Whether a string may hold a lone surrogate: only where one is written as an escape. */
    boolean mayHaveLoneSurrogates() {
        return surrogateEscapes;
    }

    long offsetOf(TokenStreamLocation location) {
        return start + location.getByteOffset();
    }

    /** Called where the parser finds the end of the input. */
    void checkEnd(String pointer) {
        if (!valid) {
            throw encodingFault(pointer);
        }
    }

    private InputFault encodingFault(String pointer) {
        boolean wide = (end == start && end < text.length)
                && (text[end] == 0 || (text[end] & 0xFF) >= 0xFE || (end + 1 < text.length && text[end + 1] == 0));
        String message = wide
                ? "the text is UTF-16 or UTF-32; JSON is exchanged in UTF-8 (RFC 8259, section 8.1)"
                : String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8 here", text[end] & 0xFF);
        return new InputFault(Code.ENCODING, pointer, end, message);
    }

    /** What an exception of the parser means. */
    InputFault fault(JacksonException e, String pointer) {
        long offset = e.getLocation() == null || e.getLocation().getByteOffset() < 0 ? end : offsetOf(e.getLocation());
        if (e instanceof StreamConstraintsException) {
            return limitFault(e.getOriginalMessage(), pointer, offset);
        }
        if (!valid && (e instanceof UnexpectedEndOfInputException || offset >= end)) {
            return encodingFault(pointer);
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return new InputFault(Code.MALFORMED, pointer, end, "the text ends before the JSON value is complete");
        }
        return new InputFault(Code.MALFORMED, pointer, offset, "malformed JSON: " + sentence(e.getOriginalMessage()));
    }

    private static InputFault limitFault(String message, String pointer, long offset) {
        Code code = message.startsWith("Document nesting")
                ? Code.LIMIT_DEPTH
                : message.startsWith("Number")
                        ? Code.LIMIT_NUMBER
                        : message.startsWith("Name") ? Code.LIMIT_NAME : Code.LIMIT_STRING;
        String what = switch (code) {
            case LIMIT_DEPTH -> "the nesting is deeper";
            case LIMIT_NUMBER -> "the number is longer";
            case LIMIT_NAME -> "the property name is longer";
            default -> "the string is longer";
        };
        return new InputFault(code, pointer, offset, what + " than the limit" + limitIn(message));
    }

    private static String limitIn(String message) {
        int at = message.indexOf("maximum allowed (");
        String number = at < 0
                ? ""
                : message.substring(at + "maximum allowed (".length()).replaceFirst("\\D.*", "");
        return number.isEmpty() ? "" : " of " + number;
    }

    private static String sentence(String message) {
        String first = message.replaceFirst("(?s)\\R.*", "");
        return first.isEmpty() ? first : first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
