package dev.stepschema.json;

import dev.stepschema.Code;
import dev.stepschema.DuplicateKeys;
import dev.stepschema.Limits;
import dev.stepschema.regex.Regex;
import dev.stepschema.text.Quotes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The fast path: a cursor over the bytes themselves. Names are matched and scalars are checked where they lie; a string is
 * made only for who asks for one. It can be used for one document after the other and allocates nothing on the way.
 */
public final class ByteCursor extends JsonCursor implements Scanner.Place {
    private static final Names NO_NAMES = new Names(List.of());
    private static final int NO_NAME = -1; // in an array
    private static final int NO_NAME_YET = -2; // in an object before its first name
    private static final int TRUE = Bytes.half(new byte[] {'t', 'r', 'u', 'e'}, 0);
    private static final int ALSE = Bytes.half(new byte[] {'a', 'l', 's', 'e'}, 0);
    private static final int NULL = Bytes.half(new byte[] {'n', 'u', 'l', 'l'}, 0);

    private final Limits limits;
    private final int mostProperties;
    private final int deepest;
    private final boolean refusesDuplicates;
    private final InputFault.Listener listener;
    private final Scanner scanner = new Scanner(this);
    private final NameSets names = new NameSets();
    private final EasyScan easyScan;
    private int[] counts = new int[32];
    private int[] nameStarts = new int[32];

    private Source source = Source.NONE;
    private byte[] text = {};
    private int end;

    private JsonType type = JsonType.NULL;
    private boolean truth;
    private boolean escaped;
    private int start; // of the current value
    private int position; // behind the current token
    private int depth; // containers entered
    private int base; // those that pointers leave out
    private boolean fresh; // on an opening brace or bracket that has not been entered
    private boolean onName;
    private boolean quiet; // what is being read has been read before

    /**
     * A cursor without a document.
     *
     * @param limits what is accepted
     * @param listener told of the faults behind which reading goes on
     */
    public ByteCursor(Limits limits, InputFault.Listener listener) {
        this.limits = limits;
        this.mostProperties = limits.properties();
        this.refusesDuplicates = limits.duplicateKeys() == DuplicateKeys.REFUSE;
        this.deepest = limits.depth();
        this.easyScan = new EasyScan(limits, names, refusesDuplicates);
        this.listener = listener;
    }

    /**
     * Moves to the only value of a text.
     *
     * @throws InputFault if there is none
     */
    public void start(Source newSource) {
        source = newSource;
        text = newSource.text();
        end = newSource.end();
        scanner.reset(text, end);
        easyScan.reset(text, end);
        names.clear();
        depth = 0;
        base = 0;
        fresh = false;
        onName = false;
        quiet = false;
        start = newSource.start();
        position = start;
        if (scanner.skipSpace(position) >= end) {
            throw newSource.isValid()
                    ? new InputFault(Code.EMPTY, "", newSource.start(), "there is no JSON value")
                    : newSource.encodingFault("");
        }
        land();
    }

    /**
     * Checks that nothing follows the value that was consumed.
     *
     * @throws InputFault if something does
     */
    public void finish() {
        int next = scanner.skipSpace(position);
        if (next < end) {
            throw new InputFault(Code.TRAILING, "", next, "something follows the JSON value; one value is a document");
        }
        if (!source.isValid()) {
            throw source.encodingFault("");
        }
    }

    /** Has pointers begin at the elements of the array on whose bracket the cursor stands. */
    public void enterArray() {
        base = depth + 1;
    }

    /** Lets go of the document. */
    public void release() {
        names.clear();
        source = Source.NONE;
        text = source.text();
        end = 0;
        scanner.reset(text, end);
        easyScan.reset(text, end);
    }

    @Override
    public JsonType type() {
        return type;
    }

    @Override
    public boolean booleanValue() {
        return truth;
    }

    @Override
    public String text() {
        return string(start + 1, position - 1, escaped);
    }

    @Override
    public int length() {
        return escaped ? super.length() : Bytes.countCharacters(text, start + 1, position - 1);
    }

    @Override
    public boolean find(Regex regex) {
        boolean plain = !escaped && Bytes.areAscii(text, start + 1, position - 1);
        return plain ? regex.find(text, start + 1, position - 1) : regex.find(text());
    }

    @Override
    public int textIndex(Names texts) {
        return escaped ? texts.indexOf(text()) : texts.indexOf(text, start + 1, position - 1);
    }

    @Override
    public String number() {
        return new String(text, start, position - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int nextName(Names wanted, int predicted) {
        int comma = position;
        boolean compact = !fresh && comma + 1 < end && text[comma] == ',' && text[comma + 1] == '"';
        if (compact && predicted < wanted.size()) {
            int length = wanted.lengthIfAt(predicted, text, comma + 2, end);
            if (length >= 0) {
                count('}', comma + 1);
                nameStarts[depth] = comma + 1;
                start = comma + 1;
                onName = true;
                escaped = false;
                position = comma + length + 3;
                return predicted;
            }
        }
        return nextNameAnywhere(wanted, predicted);
    }

    private int nextNameAnywhere(Names wanted, int predicted) {
        int at = nextMember('}');
        if (at < 0) {
            return END;
        }
        if (at >= end || text[at] != '"') {
            throw scanner.expected(at, "a property name");
        }
        nameStarts[depth] = at;
        start = at;
        onName = true;
        if (predicted < wanted.size()) {
            int length = wanted.lengthIfAt(predicted, text, at + 1, end);
            if (length >= 0) {
                position = at + length + 2;
                escaped = false;
                return predicted;
            }
        }
        position = scanner.endOfString(at + 1);
        escaped = scanner.isEscaped();
        checkCharacters(limits.name(), Code.LIMIT_NAME, "the property name is longer");
        int index = escaped ? wanted.indexOf(name()) : wanted.indexOf(text, at + 1, position - 1);
        if (index < 0 && !quiet) {
            checkUnknownName(at);
        }
        return index;
    }

    @Override
    public int skipEasy(EasyValues easy, int from, int to) {
        boolean first = fresh;
        if (first) {
            enter();
        }
        int last = Math.min(to, from + mostProperties - counts[depth]);
        int inside = depth < deepest ? depth + 1 : 0;
        byte separator = first ? (byte) '{' : (byte) ',';
        int index = from;
        int behind = first ? position - 1 : position;
        int quote = 0;
        int value = 0;
        while (index < last && behind < end && text[behind] == separator) {
            int at = easy.names.behindIfAt(index, text, behind + 1, end);
            int next = at < 0 ? EasyScan.NO : easyScan.behind(at, easy.kinds(index), easy.texts(index), inside);
            if (next < 0) {
                break;
            }
            quote = behind + 1;
            value = at;
            behind = next;
            separator = ',';
            index++;
        }
        if (index > from) {
            counts[depth] += index - from;
            nameStarts[depth] = quote;
            start = value;
            position = behind;
            onName = false;
        } else if (first) {
            fresh = true;
            depth--;
        }
        return index;
    }

    private void checkUnknownName(int at) {
        if (scanner.hasLoneSurrogate()) {
            reportLoneSurrogate();
        }
        if (!refusesDuplicates) {
            return;
        }
        boolean added;
        if (escaped) {
            byte[] plain = Utf8.encode(name());
            added = names.add(depth, plain, 0, plain.length);
        } else {
            added = names.add(depth, text, at + 1, position - 1);
        }
        if (!added) {
            reportDuplicate();
        }
    }

    @Override
    public String name() {
        return string(start + 1, position - 1, escaped);
    }

    @Override
    public void nextValue() {
        int colon = position;
        if (colon < end && text[colon] != ':') {
            colon = scanner.skipSpace(position);
        }
        if (colon >= end || text[colon] != ':') {
            throw scanner.expected(colon, "\":\" behind the property name");
        }
        position = colon + 1;
        onName = false;
        land();
    }

    @Override
    public boolean nextElement() {
        int at = nextMember(']');
        if (at < 0) {
            return false;
        }
        position = at;
        land();
        return true;
    }

    /** Moves to the next member of the current container; -1 behind the last one. */
    private int nextMember(char closing) {
        boolean first = fresh;
        if (first) {
            enter();
        }
        int at = scanner.skipSpace(position);
        if (at < end && text[at] == closing) {
            leave(at);
            return -1;
        }
        if (!first) {
            if (at >= end || text[at] != ',') {
                throw scanner.expected(at, "\",\" or \"" + closing + "\"");
            }
            at = scanner.skipSpace(at + 1);
        }
        count(closing, at);
        return at;
    }

    private void count(char closing, int at) {
        if (++counts[depth] > mostProperties && closing == '}') {
            nameStarts[depth] = at < end && text[at] == '"' ? at : nameStarts[depth];
            throw limitFault(Code.LIMIT_PROPERTIES, at, "the object has more properties", mostProperties);
        }
    }

    private void enter() {
        fresh = false;
        if (++depth > limits.depth()) {
            depth--;
            throw limitFault(Code.LIMIT_DEPTH, start, "the nesting is deeper", limits.depth());
        }
        if (depth >= counts.length) {
            counts = Arrays.copyOf(counts, depth * 2);
            nameStarts = Arrays.copyOf(nameStarts, depth * 2);
        }
        counts[depth] = 0;
        nameStarts[depth] = type == JsonType.OBJECT ? NO_NAME_YET : NO_NAME;
        if (!quiet && type == JsonType.OBJECT) {
            names.open(depth);
        }
    }

    private void leave(int at) {
        if (!quiet && nameStarts[depth] != NO_NAME) {
            names.close(depth);
        }
        depth--;
        onName = false;
        position = at + 1;
    }

    /** Reads the first token of the value at the position. */
    private void land() {
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

    private void open(JsonType container) {
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

    @Override
    public void skip() {
        if (!fresh) {
            return;
        }
        int outside = depth;
        do {
            boolean inObject = fresh ? type == JsonType.OBJECT : nameStarts[depth] != NO_NAME;
            if (inObject) {
                if (nextName(NO_NAMES, 0) != END) {
                    nextValue();
                }
            } else {
                nextElement();
            }
        } while (depth > outside);
    }

    @Override
    public JsonValue read() {
        return ValueReader.read(this);
    }

    @Override
    Replay replayContainer() {
        return new InPlace(start, type, depth);
    }

    @Override
    public Replay replayFromName(long object) {
        if (onName && !quiet) {
            names.close(depth);
        }
        return new InPlace((int) object, JsonType.OBJECT, onName ? depth - 1 : depth);
    }

    /** A value of the text, rewound to as often as needed; that of an object of which a name was visited, too. */
    private final class InPlace implements Replay {
        private final int first;
        private final JsonType container;
        private final int outside;
        private final boolean quietBefore = quiet;
        private final int behind;

        InPlace(int first, JsonType container, int outside) {
            this.first = first;
            this.container = container;
            this.outside = outside;
            rewind();
            skip();
            this.behind = position;
        }

        private void rewind() {
            start = first;
            depth = outside;
            onName = false;
            open(container);
        }

        @Override
        public JsonCursor cursor() {
            rewind();
            quiet = true;
            return ByteCursor.this;
        }

        @Override
        public void finish() {
            rewind();
            fresh = false;
            position = behind;
            quiet = quietBefore;
        }
    }

    @Override
    public long offset() {
        return start;
    }

    @Override
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = base + 1; i <= depth; i++) {
            if (nameStarts[i] == NO_NAME) {
                pointer.append('/').append(Math.max(0, counts[i] - 1));
            } else if (nameStarts[i] != NO_NAME_YET) {
                pointer.append('/').append(Pointers.escape(Strings.at(text, nameStarts[i] + 1, end)));
            }
        }
        return pointer.toString();
    }

    @Override
    public void reportDuplicate() {
        if (refusesDuplicates && !quiet) {
            String message = "duplicate property " + Quotes.name(name());
            listener.found(new InputFault(Code.DUPLICATE, pointer(), start, message));
        }
    }

    private void reportLoneSurrogate() {
        String message = "a surrogate stands alone; \\uD800 to \\uDFFF go in pairs";
        listener.found(new InputFault(Code.ENCODING, pointer(), start, message));
    }

    /** The characters of a string are never more than its bytes, so these are mostly all that is looked at. */
    private void checkCharacters(int limit, Code code, String what) {
        if (position - start - 2 > limit && text().length() > limit) {
            throw limitFault(code, start, what, limit);
        }
    }

    private InputFault limitFault(Code code, int at, String what, int limit) {
        return new InputFault(code, pointer(), at, what + " than the limit of " + limit);
    }

    @Override
    public InputFault incomplete() {
        return source.isValid()
                ? new InputFault(Code.MALFORMED, pointer(), end, "the text ends before the JSON value is complete")
                : source.encodingFault(pointer());
    }

    private String string(int from, int to, boolean hasEscapes) {
        return hasEscapes
                ? Strings.unescape(text, from, to)
                : new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
