package dev.stepschema.json;

import java.util.BitSet;

/** The brackets that are open. */
final class Brackets {
    /** More than anything that is read is nested. */
    private static final int DEEPEST = 1 << 20;

    private final BitSet braces = new BitSet();
    private int depth;

    void clear() {
        depth = 0;
    }

    boolean areClosed() {
        return depth == 0;
    }

    /**
     * Takes a character.
     *
     * @return false if it is a closing bracket of another kind than the one that is open, or one bracket too many
     */
    boolean take(byte c) {
        if (c == '{' || c == '[') {
            braces.set(depth++, c == '{');
            return depth < DEEPEST;
        }
        if (c == '}' || c == ']') {
            return depth > 0 && braces.get(--depth) == (c == '}');
        }
        return true;
    }
}
