package dev.stepschema.json;

import dev.stepschema.Code;
import dev.stepschema.Limits;
import dev.stepschema.regex.Regex;
import java.nio.charset.StandardCharsets;

/** The token of a text in memory on which a cursor stands; scalars are read where they lie. */
abstract sealed class ByteTokens extends JsonCursor implements Scanner.Place permits ByteCursor {
    private static final int TRUE = Bytes.half(new byte[] {'t', 'r', 'u', 'e'}, 0);
    private static final int ALSE = Bytes.half(new byte[] {'a', 'l', 's', 'e'}, 0);
    private static final int NULL = Bytes.half(new byte[] {'n', 'u', 'l', 'l'}, 0);

    final Limits limits;
    final InputFault.Listener listener;
    final Scanner scanner = new Scanner(this);

    Source source = Source.NONE;
    byte[] text = {};
    int end;

    JsonType type = JsonType.NULL;
    int start; // of the current value or name
    int position; // behind the current token
    boolean escaped; // the current string or name has escapes
    boolean fresh; // on an opening brace or bracket that has not been entered
    boolean quiet; // what is being read has been read before
    private boolean truth;

    ByteTokens(Limits limits, InputFault.Listener listener) {
        this.limits = limits;
        this.listener = listener;
    }

    @Override
    public final JsonType type() {
        return type;
    }

    @Override
    public final boolean booleanValue() {
        return truth;
    }

    @Override
    public final String text() {
        return string(start + 1, position - 1, escaped);
    }

    @Override
    public final int length() {
        return escaped ? super.length() : Bytes.countCharacters(text, start + 1, position - 1);
    }

    @Override
    public final boolean find(Regex regex) {
        boolean plain = !escaped && Bytes.areAscii(text, start + 1, position - 1);
        return plain ? regex.find(text, start + 1, position - 1) : regex.find(text());
    }

    @Override
    public final int textIndex(Names texts) {
        return escaped ? texts.indexOf(text()) : texts.indexOf(text, start + 1, position - 1);
    }

    @Override
    public final String number() {
        return new String(text, start, position - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public final long offset() {
        return start;
    }

    /** Reads the first token of the value at the position. */
    final void land() {
        start = scanner.skipSpace(position);
        if (start >= end) {
            throw incomplete();
        }
        byte first = text[start];
        switch (first) {
            case '{' -> open(JsonType.OBJECT);
            case '[' -> open(JsonType.ARRAY);
            case '"' -> landOnString();
            case 't' -> literal(JsonType.BOOLEAN, "true", TRUE, true);
            case 'f' -> literal(JsonType.BOOLEAN, "false", ALSE, false);
            case 'n' -> literal(JsonType.NULL, "null", NULL, false);
            default -> {
                if (first != '-' && (first < '0' || first > '9')) {
                    throw scanner.expected(start, "a JSON value");
                }
                landOnNumber();
            }
        }
    }

    final void open(JsonType container) {
        type = container;
        fresh = true;
        position = start + 1;
    }

    private void literal(JsonType of, String literal, int lastFour, boolean value) {
        type = of;
        truth = value;
        position = scanner.endOfLiteral(start, literal, lastFour);
    }

    private void landOnString() {
        position = scanner.endOfString(start + 1);
        type = JsonType.STRING;
        escaped = scanner.isEscaped();
        checkCharacters(limits.string(), Code.LIMIT_STRING, "the string is longer");
        if (scanner.hasLoneSurrogate() && !quiet) {
            reportLoneSurrogate();
        }
    }

    private void landOnNumber() {
        position = scanner.endOfNumber(start);
        if (position - start > limits.number()) {
            throw limitFault(Code.LIMIT_NUMBER, start, "the number is longer", limits.number());
        }
        type = scanner.isPlainInteger() || Numbers.isInteger(number()) ? JsonType.INTEGER : JsonType.FRACTION;
    }

    /** The characters of a string are never more than its bytes, so these are mostly all that is looked at. */
    final void checkCharacters(int limit, Code code, String what) {
        if (position - start - 2 > limit && text().length() > limit) {
            throw limitFault(code, start, what, limit);
        }
    }

    final InputFault limitFault(Code code, int at, String what, int limit) {
        return new InputFault(code, pointer(), at, what + " than the limit of " + limit);
    }

    @Override
    public final InputFault incomplete() {
        return source.isValid()
                ? new InputFault(Code.MALFORMED, pointer(), end, "the text ends before the JSON value is complete")
                : source.encodingFault(pointer());
    }

    final void reportLoneSurrogate() {
        String message = "a surrogate stands alone; \\uD800 to \\uDFFF go in pairs";
        listener.found(new InputFault(Code.ENCODING, pointer(), start, message));
    }

    final String string(int from, int to, boolean hasEscapes) {
        return hasEscapes
                ? Strings.unescape(text, from, to)
                : new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
