package dev.stepschema.regex;

import org.jspecify.annotations.Nullable;

/** A state of the deterministic automaton: where the program can be, and what the last code point was. */
final class State {
    /** The pattern matches, whatever follows. */
    static final State MATCH = new State(new int[0], Stepper.OTHER, new State[0], true, true);

    /** The pattern does not match, whatever follows. */
    static final State DEAD = new State(new int[0], Stepper.OTHER, new State[0], true, false);

    final int[] instructions;
    final byte before;
    final boolean isFinal;
    final boolean matchesAtEnd;

    /** Threads may write the same state at the same time, each of them equal and whole: all its fields are final. */
    final @Nullable State[] next;

    State(int[] instructions, byte before, @Nullable State[] next, boolean isFinal, boolean matchesAtEnd) {
        this.instructions = instructions;
        this.before = before;
        this.next = next;
        this.isFinal = isFinal;
        this.matchesAtEnd = matchesAtEnd;
    }
}
