package dev.stepschema.regex;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A program run as a deterministic automaton whose states are made when they are first met, and kept as long as there is
 * room. A known state costs a look-up a code point; an unknown one a step of the program, so a search is linear in the
 * text in any case.
 */
final class Automaton implements Searcher {
    /** The room for states, in references and integers: about a megabyte. */
    private static final int ROOM = 250_000;

    private final Program program;
    private final Alphabet alphabet;
    private final Map<Key, State> states = new ConcurrentHashMap<>();
    private final AtomicInteger used = new AtomicInteger();
    private final State first;

    /** The ways on from a state for which there is no room: they are never known. */
    private final @Nullable State[] unknown;

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
        unknown = new State[alphabet.count()];
        Stepper stepper = new Stepper(program, alphabet);
        stepper.reached().add(program.start());
        first = state(stepper, Stepper.TEXT_END);
    }

    @Override
    public boolean find(String text) {
        State state = first;
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
        return state.matchesAtEnd;
    }

    @Override
    public boolean find(byte[] text, int from, int to) {
        State state = first;
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
        return state.matchesAtEnd;
    }

    private State step(State state, int ofClass, Stepper stepper) {
        byte taken = alphabet.isWord(ofClass) ? Stepper.WORD : Stepper.OTHER;
        State next;
        if (stepper.resolve(state.instructions, state.before, taken)) {
            next = State.MATCH;
        } else {
            stepper.take(ofClass);
            stepper.reached().add(program.start());
            next = state(stepper, taken);
        }
        if (state.next != unknown) {
            state.next[ofClass] = next;
        }
        return next;
    }

    /** The state of the instructions reached: without a way on where there is no room for it. */
    private State state(Stepper stepper, byte before) {
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
        State known = states.get(key);
        return known != null ? known : keep(key, stepper);
    }

    private State keep(Key key, Stepper stepper) {
        int weight = key.instructions.length + alphabet.count() + 32;
        boolean isRoom = used.addAndGet(weight) <= ROOM;
        boolean atEnd = stepper.resolve(key.instructions, key.before, Stepper.TEXT_END);
        State state =
                new State(key.instructions, key.before, isRoom ? new State[alphabet.count()] : unknown, false, atEnd);
        if (isRoom) {
            State other = states.putIfAbsent(key, state);
            return other == null ? state : other;
        }
        used.addAndGet(-weight);
        return state;
    }
}
