package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonCursor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of checks on parts of a value that is looked at several times. Schemas that try a value more than once nest
 * with the value, and without this the tries would double with each level.
 */
final class Memory {
    /** So many tries cost less than to remember them; ordinary documents stay below. */
    private static final int FREE = 100;

    private static final int LARGEST = 500_000;
    private static final int MOST_FORGOTTEN = 20_000_000;
    private static final int MOST_EXPLANATIONS = 1_000;

    private final Map<Key, Boolean> verdicts = new HashMap<>();
    private int nesting;
    private int tries;
    private int forgotten;
    private int explanations;

    /** A check and the offset of the value on which it was run. */
    record Key(Check check, long offset) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.check == check && key.offset == offset;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(check) * 31 + Long.hashCode(offset);
        }
    }

    /** Begins with a new document. */
    void reset() {
        if (!verdicts.isEmpty()) {
            verdicts.clear();
        }
        nesting = 0;
        tries = 0;
        forgotten = 0;
    }

    /** The verdict of a check on the value at an offset, if it is remembered. */
    @Nullable
    Boolean verdict(Key key) {
        return verdicts.get(key);
    }

    /** Whether verdicts are worth being remembered. */
    boolean isUseful() {
        return nesting > 0 && tries > FREE;
    }

    /** Another try begins. */
    void enter(JsonCursor cursor) {
        nesting++;
        tries++;
        if (forgotten > MOST_FORGOTTEN) {
            String message = "trying the schemas that could apply here takes too many steps";
            throw new InputFault(Code.LIMIT_DEPTH, cursor.pointer(), cursor.offset(), message);
        }
    }

    /** The try has ended. */
    void leave() {
        nesting--;
        if (nesting == 0) {
            verdicts.clear();
            tries = 0;
            explanations = 0;
        }
    }

    void remember(Key key, boolean verdict) {
        if (verdicts.size() < LARGEST) {
            verdicts.put(key, verdict);
        } else {
            forgotten++;
        }
    }

    /** Whether there is time to look for the reasons of a union's fault. */
    boolean mayExplain() {
        return nesting == 0 || explanations++ < MOST_EXPLANATIONS;
    }
}
