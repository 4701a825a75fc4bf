package dev.stepschema.json;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A cursor over a parsed value, for values that are looked at more than once. Its text was checked when it was read. */
public final class TreeCursor extends JsonCursor {
    private final String base;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private JsonValue current;
    private JsonValue.Member member = new JsonValue.Member("", 0, new JsonValue.JsonNull(0));
    private boolean onName;
    private boolean fresh = true; // the current value has not been consumed

    /**
     * A cursor that stands on a value.
     *
     * @param value the value
     * @param pointer the value's JSON Pointer in its document
     */
    public TreeCursor(JsonValue value, String pointer) {
        this.current = value;
        this.base = pointer;
    }

    @Override
    public JsonType type() {
        return current.type();
    }

    @Override
    public boolean booleanValue() {
        return ((JsonValue.JsonBoolean) current).value();
    }

    @Override
    public String text() {
        return ((JsonValue.JsonString) current).text();
    }

    @Override
    public String number() {
        return ((JsonValue.JsonNumber) current).text();
    }

    @Override
    public int nextName(Names names, int predicted) {
        Frame frame = frame();
        if (!frame.members.hasNext()) {
            leave(frame);
            return END;
        }
        member = frame.members.next();
        frame.step = member.name();
        onName = true;
        return names.indexOf(member.name());
    }

    @Override
    public String name() {
        return member.name();
    }

    @Override
    public void nextValue() {
        onName = false;
        fresh = true;
        current = member.value();
    }

    @Override
    public boolean nextElement() {
        Frame frame = frame();
        if (!frame.elements.hasNext()) {
            leave(frame);
            return false;
        }
        current = frame.elements.next();
        fresh = true;
        frame.step = String.valueOf(++frame.index);
        return true;
    }

    @Override
    public void skip() {
        fresh = false;
    }

    @Override
    public JsonValue read() {
        fresh = false;
        return current;
    }

    @Override
    Replay replayContainer() {
        JsonValue value = read();
        String pointer = pointer();
        return () -> new TreeCursor(value, pointer);
    }

    @Override
    public Replay replayFromName(long start) {
        if (onName) {
            leave(frames.element());
        }
        return replayContainer();
    }

    @Override
    public long offset() {
        return onName ? member.offset() : current.offset();
    }

    @Override
    public String pointer() {
        StringBuilder pointer = new StringBuilder(base);
        frames.descendingIterator().forEachRemaining(frame -> {
            if (frame.step != null) {
                pointer.append('/').append(Pointers.escape(frame.step));
            }
        });
        return pointer.toString();
    }

    @Override
    public void reportDuplicate() {
        throw new IllegalStateException("a parsed object has each name once");
    }

    /** The frame whose members are being asked for: a new one where the cursor stands on an opening bracket. */
    private Frame frame() {
        if (fresh && (current instanceof JsonValue.JsonArray || current instanceof JsonValue.JsonObject)) {
            frames.push(new Frame(current));
        }
        fresh = false;
        return frames.element();
    }

    private void leave(Frame frame) {
        frames.pop();
        onName = false;
        current = frame.container;
    }

    /** An array or object whose members are being visited. */
    private static final class Frame {
        private final JsonValue container;
        private final Iterator<JsonValue> elements;
        private final Iterator<JsonValue.Member> members;
        private int index = -1;
        private @Nullable String step;

        Frame(JsonValue container) {
            this.container = container;
            this.elements = container instanceof JsonValue.JsonArray array
                    ? array.elements().iterator()
                    : Collections.emptyIterator();
            this.members = container instanceof JsonValue.JsonObject object
                    ? object.members().values().iterator()
                    : Collections.emptyIterator();
        }
    }
}
