package dev.stepschema.regex;

import java.util.List;

/** A part of a parsed pattern (ECMA-262, section 22.2.1). */
sealed interface Node {
    /** A repetition without an upper bound has this one. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** Matches the empty text. */
    Node EMPTY = new Sequence(List.of());

    /** One code point of a set. */
    record Chars(CodePointSet set) implements Node {}

    /** One part after the other. */
    record Sequence(List<Node> parts) implements Node {}

    /** One of several, in order of preference. */
    record Choice(List<Node> options) implements Node {}

    /**
     * A part several times.
     *
     * @param min the fewest times
     * @param max the most times, or {@link #UNBOUNDED}
     * @param greedy whether more is preferred to less
     * @param firstGroup the number of the first capturing group within; each turn forgets what they captured
     * @param endGroup one more than the number of the last one
     */
    record Repeat(Node body, int min, int max, boolean greedy, int firstGroup, int endGroup) implements Node {}

    /** A capturing group; its number starts at 1. */
    record Group(int number, Node body) implements Node {}

    /** A condition on a place between two code points. */
    enum Edge implements Node {
        /** {@code ^}, the beginning of the text. */
        START,
        /** {@code $}, the end of the text. */
        END,
        /** {@code \b}, between a word character and another, or an end of the text. */
        WORD,
        /** {@code \B}, anywhere else. */
        NOT_WORD
    }

    /** A look ahead or behind for something that matches, or, if negative, does not. */
    record Look(boolean ahead, boolean negative, Node body) implements Node {}

    /** What a group captured, once more; the empty text if it has captured nothing. */
    record BackReference(int group) implements Node {}
}
