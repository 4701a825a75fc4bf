package dev.stepschema.regex;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A program run as a deterministic automaton whose states are made when they are first met, and kept until there is no more
 * room. A known state costs a look-up a code point; an unknown one a step of the program, so a search is linear in the
 * text in any case.
 */
final class Automaton implements Searcher {
    /** The room for states, in references and integers: about a megabyte. */
    private static final int ROOM = 250_000;

    private final Program program;
    private final Alphabet alphabet;
    private volatile States states;

    /** The states made since there was last no more room. */
    private static final class States {
        final Map<Key, State> known = new ConcurrentHashMap<>();
        final AtomicInteger used = new AtomicInteger();
        final State first;

        States(State first) {
            this.first = first;
        }
    }

    /** What makes two states one. */
    private static final class Key {
        private final int[] instructions;
        private final byte before;

        Key(int[] instructions, byte before) {
            this.instructions = instructions;
            this.before = before;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && before == key.before && Arrays.equals(instructions, key.instructions);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(instructions) * 3 + before;
        }
    }

    Automaton(Node node) {
        program = Program.of(node);
        alphabet = new Alphabet(program);
        states = new States(first());
    }

    private State first() {
        Stepper stepper = new Stepper(program, alphabet);
        stepper.reached().add(program.start());
        return state(stepper, Stepper.TEXT_END, false);
    }

    @Override
    public boolean find(String text) {
        State state = states.first;
        Stepper stepper = null;
        int length = text.length();
        int at = 0;
        while (at < length && !state.isFinal) {
            int c = text.charAt(at++);
            int ofClass;
            if (c < 128) {
                ofClass = alphabet.classOfAscii(c);
            } else {
                int codePoint = text.codePointAt(at - 1);
                at += Character.charCount(codePoint) - 1;
                ofClass = alphabet.classOf(codePoint);
            }
            State next = state.next[ofClass];
            if (next == null) {
                stepper = stepper == null ? new Stepper(program, alphabet) : stepper;
                next = step(state, ofClass, stepper);
            }
            state = next;
        }
        return matchesAtEnd(state);
    }

    @Override
    public boolean find(byte[] text, int from, int to) {
        State state = states.first;
        Stepper stepper = null;
        for (int at = from; at < to && !state.isFinal; at++) {
            int ofClass = alphabet.classOfAscii(text[at]);
            State next = state.next[ofClass];
            if (next == null) {
                stepper = stepper == null ? new Stepper(program, alphabet) : stepper;
                next = step(state, ofClass, stepper);
            }
            state = next;
        }
        return matchesAtEnd(state);
    }

    private State step(State state, int ofClass, Stepper stepper) {
        byte taken = alphabet.isWord(ofClass) ? Stepper.WORD : Stepper.OTHER;
        State next;
        if (stepper.resolve(state.instructions, state.before, taken)) {
            next = State.MATCH;
        } else {
            stepper.take(ofClass);
            stepper.reached().add(program.start());
            next = state(stepper, taken, true);
        }
        state.next[ofClass] = next;
        return next;
    }

    /** The state of the instructions reached. */
    private State state(Stepper stepper, byte before, boolean kept) {
        Threads reached = stepper.reached();
        if (reached.hasMatch()) {
            return State.MATCH;
        }
        int[] instructions = new int[reached.size()];
        int count = 0;
        boolean atEdge = false;
        for (int i = 0; i < instructions.length; i++) {
            int at = reached.get(i);
            boolean isEdge = program.isEdge(at);
            if (!isEdge || before == Stepper.TEXT_END || program.op[at] != Program.START) {
                instructions[count++] = at;
                atEdge |= isEdge;
            }
        }
        if (count == 0) {
            return State.DEAD;
        }
        instructions = Arrays.copyOf(instructions, count);
        Arrays.sort(instructions);
        Key key = new Key(instructions, atEdge ? before : Stepper.OTHER);
        return kept ? keep(key) : newState(key);
    }

    /** The state of this key that is known, or a new one; where there is no more room for it, all others are forgotten. */
    private State keep(Key key) {
        States now = states;
        State known = now.known.get(key);
        if (known != null) {
            return known;
        }
        State state = newState(key);
        if (now.used.addAndGet(key.instructions.length + alphabet.count() + 32) > ROOM) {
            now = new States(first());
            states = now;
        }
        State other = now.known.putIfAbsent(key, state);
        return other == null ? state : other;
    }

    private State newState(Key key) {
        return new State(key.instructions, key.before, alphabet.count(), false);
    }

    private boolean matchesAtEnd(State state) {
        if (state.isFinal) {
            return state == State.MATCH;
        }
        int known = state.matchesAtEnd();
        return known == 0
                ? state.keepMatchesAtEnd(
                        new Stepper(program, alphabet).resolve(state.instructions, state.before, Stepper.TEXT_END))
                : known > 0;
    }
}
