package dev.stepschema.json;

import dev.stepschema.Code;
import dev.stepschema.DuplicateKeys;
import dev.stepschema.Limits;
import dev.stepschema.json.JsonValue.Member;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** A cursor over Jackson's parser, made strict: what the parser lets pass against RFC 8259 or RFC 3629 is refused here. */
public final class JacksonCursor extends JsonCursor {
    private static final int NO_NAME = -3;

    private final JsonParser parser;
    private final JacksonInput input;
    private final Limits limits;
    private final int mostProperties;
    private final boolean refusesDuplicates;
    private final InputFault.Listener listener;
    private final List<Set<String>> namesByDepth = new ArrayList<>();
    private int pendingName = NO_NAME; // to be returned next
    private boolean onValue; // whose name is to be returned next

    /**
     * A cursor before the first token of a text.
     *
     * @param input the text
     * @param limits what is accepted
     * @param listener told of the faults behind which reading goes on
     */
    public JacksonCursor(JacksonInput input, Limits limits, InputFault.Listener listener) {
        this.input = input;
        this.limits = limits;
        this.mostProperties = limits.properties();
        this.refusesDuplicates = limits.duplicateKeys() == DuplicateKeys.REFUSE;
        this.listener = listener;
        this.parser = input.open();
    }

    /**
     * Moves to the only value of the text.
     *
     * @throws InputFault if there is none
     */
    public void start() {
        if (advance() == null) {
            throw new InputFault(Code.EMPTY, "", input.start(), "there is no JSON value");
        }
    }

    /**
     * Checks that nothing follows the value that was consumed.
     *
     * @throws InputFault if something does
     */
    public void finish() {
        JsonToken next;
        try {
            next = advance();
        } catch (InputFault fault) {
            boolean malformed = fault.code() == Code.MALFORMED;
            throw malformed ? JacksonInput.trailing(fault.offset()) : fault;
        }
        if (next != null) {
            throw JacksonInput.trailing(offset());
        }
    }

    @Override
    public JsonType type() {
        JsonToken token = parser.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> JsonType.OBJECT;
            case START_ARRAY -> JsonType.ARRAY;
            case VALUE_STRING -> JsonType.STRING;
            case VALUE_NUMBER_INT -> JsonType.INTEGER;
            case VALUE_NUMBER_FLOAT -> Numbers.isInteger(number()) ? JsonType.INTEGER : JsonType.FRACTION;
            case VALUE_TRUE, VALUE_FALSE -> JsonType.BOOLEAN;
            case VALUE_NULL -> JsonType.NULL;
            default -> throw new IllegalStateException("not on a value but on " + token);
        };
    }

    @Override
    public boolean booleanValue() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    public String text() {
        String text = content();
        checkSurrogates(text);
        return text;
    }

    @Override
    public String number() {
        return content();
    }

    private String content() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw input.fault(e, pointer(), parser);
        }
    }

    /** The parser cannot go back, so the property at which this stops is kept for who asks for it next. */
    @Override
    public int skipEasy(EasyValues easy, int from, int to) {
        int index = from;
        while (index < to) {
            int name = nextName(easy.names, index);
            if (name != index || easy.isNeverEasy(name)) {
                pendingName = name;
                return index;
            }
            if (!isEasy(advance(), easy, index)) {
                pendingName = name;
                onValue = true;
                return index;
            }
            index++;
        }
        return index;
    }

    private boolean isEasy(@Nullable JsonToken token, EasyValues easy, int index) {
        int kinds = easy.kinds(index);
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case VALUE_NULL -> (kinds & JsonType.NULL.bit()) != 0;
            case VALUE_TRUE, VALUE_FALSE -> (kinds & JsonType.BOOLEAN.bit()) != 0;
            case VALUE_NUMBER_INT -> (kinds & JsonType.INTEGER.bit()) != 0;
            case VALUE_STRING -> !input.mayHaveLoneSurrogates() && isEasyString(kinds, easy.texts(index));
            default -> false;
        };
    }

    private boolean isEasyString(int kinds, @Nullable Names strings) {
        return (kinds & JsonType.STRING.bit()) != 0 || (strings != null && textIndex(strings) >= 0);
    }

    @Override
    public int nextName(Names names, int predicted) {
        if (pendingName != NO_NAME) {
            int name = pendingName;
            pendingName = NO_NAME;
            return name;
        }
        int index;
        try {
            index = names.next(parser);
        } catch (JacksonException e) {
            throw input.fault(e, pointer(), parser);
        }
        if (index == END) {
            return END;
        }
        countName();
        if (index < 0) {
            checkUnknownName();
        }
        return index;
    }

    private void countName() {
        TokenStreamContext object = parser.streamReadContext();
        int count = object.getEntryCount();
        if (count > mostProperties) {
            String message = "the object has more than " + mostProperties + " properties, which is the limit";
            throw new InputFault(Code.LIMIT_PROPERTIES, pointer(), offset(), message);
        }
        if (count == 1 && !namesByDepth.isEmpty()) {
            namesAt(object.getNestingDepth()).clear();
        }
    }

    private void checkUnknownName() {
        String name = parser.currentName();
        if (name.length() > limits.name()) {
            String message = "the property name is longer than the limit of " + limits.name();
            throw new InputFault(Code.LIMIT_NAME, pointer(), offset(), message);
        }
        checkSurrogates(name);
        if (refusesDuplicates
                && !namesAt(parser.streamReadContext().getNestingDepth()).add(name)) {
            reportDuplicate();
        }
    }

    private Set<String> namesAt(int depth) {
        while (namesByDepth.size() <= depth) {
            namesByDepth.add(new HashSet<>());
        }
        return namesByDepth.get(depth);
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public void nextValue() {
        if (onValue) {
            onValue = false;
        } else {
            advance();
        }
    }

    @Override
    public boolean nextElement() {
        return advance() != JsonToken.END_ARRAY;
    }

    @Override
    public void skip() {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token == JsonToken.PROPERTY_NAME) {
                countName();
                checkUnknownName();
            } else if (token == JsonToken.VALUE_STRING && input.mayHaveLoneSurrogates()) {
                checkSurrogates(content());
            }
            if (depth > 0) {
                advance();
            }
        } while (depth > 0);
    }

    @Override
    public JsonValue read() {
        return ValueReader.read(this);
    }

    @Override
    Replay replayContainer() {
        JsonValue value = read();
        String pointer = pointer();
        return () -> new TreeCursor(value, pointer);
    }

    @Override
    public Replay replayFromName(long start) {
        JsonValue value = readMembers(start);
        String pointer = pointer();
        return () -> new TreeCursor(value, pointer);
    }

    /** The rest of an object, from the name on which the cursor stands. */
    private JsonValue readMembers(long offset) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.currentToken() != JsonToken.END_OBJECT) {
            countName();
            checkUnknownName();
            String name = name();
            long nameOffset = offset();
            nextValue();
            members.put(name, new Member(name, nameOffset, read()));
            advance();
        }
        return new JsonValue.JsonObject(offset, members);
    }

    @Override
    public long offset() {
        long offset = input.offsetOf(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            input.opened(parser.streamReadContext().getNestingDepth(), offset);
        }
        return offset;
    }

    @Override
    public String pointer() {
        TokenStreamContext context = parser.streamReadContext();
        StringBuilder pointer = new StringBuilder();
        for (; context != null && !context.inRoot(); context = context.getParent()) {
            if (context.inArray() && context.hasCurrentIndex()) {
                pointer.insert(0, "/" + context.getCurrentIndex());
            } else if (context.inObject() && context.hasCurrentName()) {
                pointer.insert(0, "/" + Pointers.escape(context.currentName()));
            }
        }
        return pointer.toString();
    }

    @Override
    public void reportDuplicate() {
        if (refusesDuplicates) {
            String message = "duplicate property " + Quotes.name(parser.currentName());
            listener.found(new InputFault(Code.DUPLICATE, pointer(), offset(), message));
        }
    }

    private void checkSurrogates(String text) {
        if (input.mayHaveLoneSurrogates() && Utf8.hasLoneSurrogate(text)) {
            String message = "a surrogate stands alone; \\uD800 to \\uDFFF go in pairs";
            listener.found(new InputFault(Code.ENCODING, pointer(), offset(), message));
        }
    }

    /** The parser counts digits only; the limit is one of characters. */
    private void checkNumberLength() {
        try {
            if (parser.getStringLength() > limits.number()) {
                String message = "the number is longer than the limit of " + limits.number();
                throw new InputFault(Code.LIMIT_NUMBER, pointer(), offset(), message);
            }
        } catch (JacksonException e) {
            throw input.fault(e, pointer(), parser);
        }
    }

    private @Nullable JsonToken advance() {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (JacksonException e) {
            throw input.fault(e, pointer(), parser);
        }
        if (token == null) {
            input.checkEnd(pointer());
        } else if (token.isNumeric()) {
            checkNumberLength();
        }
        return token;
    }
}
