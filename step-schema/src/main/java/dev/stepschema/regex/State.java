package dev.stepschema.regex;

import org.jspecify.annotations.Nullable;

/** A state of the deterministic automaton: where the program can be, and what the last code point was. */
final class State {
    /** The pattern matches, whatever follows. */
    static final State MATCH = new State(new int[0], Stepper.OTHER, 0, true);

    /** The pattern does not match, whatever follows. */
    static final State DEAD = new State(new int[0], Stepper.OTHER, 0, true);

    final int[] instructions;
    final byte before;
    final boolean isFinal;

    /**
     * The states that the classes of code points lead to, as far as known. Threads may write one at the same time, and
     * then write equal ones, each of them whole: what a search needs of a state is final.
     */
    final @Nullable State[] next;

    private byte matchesAtEnd;

    State(int[] instructions, byte before, int classes, boolean isFinal) {
        this.instructions = instructions;
        this.before = before;
        this.next = new State[classes];
        this.isFinal = isFinal;
    }

    /** 1 if the pattern matches if the text ends here, -1 if it does not, 0 if that is not known yet. */
    int matchesAtEnd() {
        return matchesAtEnd;
    }

    boolean keepMatchesAtEnd(boolean matches) {
        matchesAtEnd = (byte) (matches ? 1 : -1);
        return matches;
    }
}
