package dev.stepschema.json;

import dev.stepschema.Code;
import dev.stepschema.DuplicateKeys;
import dev.stepschema.Limits;
import dev.stepschema.text.Quotes;
import java.util.Arrays;
import java.util.List;

/**
 * The fast path: a cursor over the bytes themselves. Names are matched and scalars are checked where they lie; a string is
 * made only for who asks for one. It can be used for one document after the other and allocates nothing on the way.
 */
public final class ByteCursor extends ByteTokens {
    private static final Names NO_NAMES = new Names(List.of());
    private static final int NO_NAME = -1; // in an array
    private static final int NO_NAME_YET = -2; // in an object before its first name

    private final int mostProperties;
    private final int deepest;
    private final boolean refusesDuplicates;
    private final NameSets names = new NameSets();
    private final EasyScan easyScan;
    private int[] counts = new int[32];
    private int[] nameStarts = new int[32];

    private int depth; // containers entered
    private boolean onName;

    /**
     * A cursor without a document.
     *
     * @param limits what is accepted
     * @param listener told of the faults behind which reading goes on
     */
    public ByteCursor(Limits limits, InputFault.Listener listener) {
        super(limits, listener);
        this.mostProperties = limits.properties();
        this.refusesDuplicates = limits.duplicateKeys() == DuplicateKeys.REFUSE;
        this.deepest = limits.depth();
        this.easyScan = new EasyScan(limits, names, refusesDuplicates);
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

    /**
     * A value of the text, rewound to as often as needed; that of an object of which a name was visited, too. It is read
     * through first, and what is wrong with it is reported; a value within another that is being replayed was part of that.
     */
    private final class InPlace implements Replay {
        private final int first;
        private final JsonType container;
        private final int outside;
        private final boolean quietBefore = quiet;

        InPlace(int first, JsonType container, int outside) {
            this.first = first;
            this.container = container;
            this.outside = outside;
            if (!quiet) {
                rewind();
                skip();
            }
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
            boolean isConsumed = depth == outside && !fresh;
            if (!isConsumed) {
                rewind();
                skip();
            }
            start = first;
            type = container;
            onName = false;
            quiet = quietBefore;
        }
    }

    @Override
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
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
}
