package dev.stepschema.json;

import dev.stepschema.Code;
import dev.stepschema.Limits;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** A text that Jackson parses: what Jackson refuses becomes a fault of ours. */
public final class JacksonInput {
    /** Of a UTF-16 unit in UTF-8: the parser counts a name's bytes, where the limit is one of characters. */
    private static final long MOST_BYTES = 3;

    private final JsonFactory factory;
    private final CheckedText text;
    private final boolean isWhole;
    private final boolean surrogateEscapes;

    /**
     * An input.
     *
     * @param factory made by {@link #factory}
     * @param source the text
     */
    public JacksonInput(JsonFactory factory, Source source) {
        this(factory, source, true);
    }

    /**
     * An input that is read while it is parsed.
     *
     * @param factory made by {@link #factory}
     * @param stream the text
     */
    public JacksonInput(JsonFactory factory, StreamText stream) {
        this(factory, stream, false);
    }

    private JacksonInput(JsonFactory factory, CheckedText text, boolean isWhole) {
        this.factory = factory;
        this.text = text;
        this.isWhole = isWhole;
        this.surrogateEscapes = isWhole && text.mayHaveLoneSurrogates();
    }

    /** The parsers' factory for a set of limits; made once, shared by all inputs. */
    public static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(limits.number())
                        .maxStringLength(limits.string())
                        .maxNameLength((int) Math.min(Integer.MAX_VALUE, limits.name() * MOST_BYTES))
                        .build())
                .build();
    }

    JsonParser open() {
        return text.parser(factory);
    }

    long start() {
        return text.firstOffset();
    }

    /** Whether a string may hold a lone surrogate: only where one is written as an escape. */
    boolean mayHaveLoneSurrogates() {
        return isWhole ? surrogateEscapes : text.mayHaveLoneSurrogates();
    }

    long offsetOf(TokenStreamLocation location) {
        return text.firstOffset() + location.getByteOffset();
    }

    /** Told of each container that begins. */
    void opened(int depth, long offset) {
        text.opened(depth, offset);
    }

    /** Called where the parser finds the end of the input. */
    void checkEnd(String pointer) {
        if (!text.isValid()) {
            throw text.encodingFault(pointer);
        }
    }

    /**
     * What an exception of the parser means.
     *
     * @param e the exception
     * @param pointer where the parser is
     * @param parser the parser
     */
    InputFault fault(JacksonException e, String pointer, JsonParser parser) {
        long offset = e.getLocation() == null || e.getLocation().getByteOffset() < 0
                ? text.lastOffset()
                : offsetOf(e.getLocation());
        String message = e.getOriginalMessage();
        if (message.contains("Expected space separating root-level values")) {
            return trailing(offset);
        }
        if (message.contains("surrogate")) { // in names only, where the parser looks at them itself
            return new InputFault(
                    Code.ENCODING, pointer, offset, "a surrogate stands alone; \\uD800 to \\uDFFF go in pairs");
        }
        if (e instanceof StreamConstraintsException) {
            return limitFault(message, pointer, parser);
        }
        if (!text.isValid() && (e instanceof UnexpectedEndOfInputException || offset >= text.lastOffset())) {
            return text.encodingFault(pointer);
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return new InputFault(
                    Code.MALFORMED, pointer, text.lastOffset(), "the text ends before the JSON value is complete");
        }
        return new InputFault(Code.MALFORMED, pointer, offset, "malformed JSON: " + sentence(message));
    }

    static InputFault trailing(long offset) {
        return new InputFault(Code.TRAILING, "", offset, "something follows the JSON value; one value is a document");
    }

    private InputFault limitFault(String message, String pointer, JsonParser parser) {
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
        String limit = code == Code.LIMIT_NAME ? "" : limitIn(message);
        long offset = code == Code.LIMIT_DEPTH // the parser stands behind the bracket
                ? offsetOf(parser.currentLocation()) - 1
                : offsetOf(parser.currentTokenLocation());
        return new InputFault(code, pointer, offset, what + " than the limit" + limit);
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
