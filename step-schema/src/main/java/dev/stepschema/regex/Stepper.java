package dev.stepschema.regex;

import java.util.BitSet;

/** A program on its way through a text: what a search needs beside the program, for one search. */
final class Stepper {
    /** What is beside a place: the beginning or the end of the text. */
    static final byte TEXT_END = 0;
    /** What is beside a place: a word character. */
    static final byte WORD = 1;
    /** What is beside a place: another character, or one of which it does not matter. */
    static final byte OTHER = 2;

    private static final BitSet[] NO_LOOKS = {};

    /** So many instructions take well below a second. */
    private static final long MOST_WORK = 100_000_000;

    private final Program program;
    private final Alphabet alphabet;
    private Threads reached;
    private Threads ready;
    private long work;

    Stepper(Program program, Alphabet alphabet) {
        this.program = program;
        this.alphabet = alphabet;
        this.reached = new Threads(program);
        this.ready = new Threads(program);
    }

    /** The instructions reached by the last code point. */
    Threads reached() {
        return reached;
    }

    /** Goes on from some instructions over conditions that hold between two code points. */
    boolean resolve(int[] instructions, byte before, byte after) {
        ready.clear();
        for (int instruction : instructions) {
            ready.add(instruction);
        }
        return overConditions(before, after, NO_LOOKS, 0);
    }

    /** Goes on from the instructions reached, and the program's first, over conditions that hold at a place. */
    boolean resolve(byte before, byte after, BitSet[] looks, int place) {
        Threads swapped = ready;
        ready = reached;
        reached = swapped;
        ready.add(program.start());
        return overConditions(before, after, looks, place);
    }

    private boolean overConditions(byte before, byte after, BitSet[] looks, int place) {
        for (int i = 0; i < ready.size(); i++) {
            int at = ready.get(i);
            boolean goesOn = switch (program.op[at]) {
                case Program.START -> before == TEXT_END;
                case Program.END -> after == TEXT_END;
                case Program.WORD -> (before == WORD) != (after == WORD);
                case Program.NOT_WORD -> (before == WORD) == (after == WORD);
                case Program.LOOK -> looks[program.other[at]].get(place);
                default -> false;
            };
            if (goesOn) {
                ready.add(program.next[at]);
            }
        }
        work += ready.size() + 1;
        if (work > MOST_WORK) {
            throw new RegexBudgetException();
        }
        return ready.hasMatch();
    }

    /** Takes a code point of a class. */
    void take(int ofClass) {
        reached.clear();
        for (int i = 0; i < ready.size(); i++) {
            int at = ready.get(i);
            if (program.op[at] == Program.CHARS && alphabet.isIn(program.other[at], ofClass)) {
                reached.add(program.next[at]);
            }
        }
    }
}
