package dev.stepschema.regex;

/** An instruction of the backtracking search; {@code next} is the index of the one that follows. */
sealed interface BacktrackStep {
    /** Takes a code point. */
    record Take(CodePointSet set, boolean backward, int next) implements BacktrackStep {}

    /** Tries one way, then another. */
    record Split(int first, int second) implements BacktrackStep {}

    /** Goes on where a condition holds. */
    record Condition(Node.Edge edge, int next) implements BacktrackStep {}

    /** Goes on where a match of its own, from here, is found, or, if negative, is not. */
    record Look(boolean negative, int body, int next) implements BacktrackStep {}

    /** Keeps the place in a register: where a group begins or ends. */
    record Save(int register, int next) implements BacktrackStep {}

    /** Takes what two registers delimit. */
    record Again(int register, boolean backward, int next) implements BacktrackStep {}

    /** Begins a repetition: its register counts from 0. */
    record Begin(int register, int next) implements BacktrackStep {}

    /** Decides whether there is another turn. */
    record Loop(Node.Repeat repeat, int register, int enter, int exit) implements BacktrackStep {}

    /** Begins a turn: forgets what the groups within have captured. */
    record Enter(Node.Repeat repeat, int register, int next) implements BacktrackStep {}

    /** Ends a turn: one that is not needed must have taken something. */
    record Turn(Node.Repeat repeat, int register, int loop) implements BacktrackStep {}

    /** The match is found. */
    record Match() implements BacktrackStep {}
}
