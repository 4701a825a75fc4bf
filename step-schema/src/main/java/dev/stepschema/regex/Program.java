package dev.stepschema.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A nondeterministic automaton (Thompson's construction), without steps that do nothing. Instruction {@code i} has a kind
 * {@code op[i]}, the instruction that comes next, {@code next[i]}, and an operand, {@code other[i]}.
 */
final class Program {
    /** Takes a code point of the set number {@code other}. */
    static final byte CHARS = 0;
    /** Goes on in two ways, {@code next} and {@code other}. */
    static final byte SPLIT = 1;
    /** Goes on at the beginning of the text. */
    static final byte START = 2;
    /** Goes on at the end of the text. */
    static final byte END = 3;
    /** Goes on between a word character and another. */
    static final byte WORD = 4;
    /** Goes on where {@link #WORD} does not. */
    static final byte NOT_WORD = 5;
    /** Goes on where the look number {@code other} holds. */
    static final byte LOOK = 6;
    /** A match is found. */
    static final byte MATCH = 7;

    /** More instructions than this are no longer worth it. */
    private static final int LARGEST = 30_000;

    private final boolean backward;
    private final Map<CodePointSet, Integer> setNumbers = new HashMap<>();
    private final List<CodePointSet> sets = new ArrayList<>();
    private final Map<Node.Look, Integer> lookNumbers = new HashMap<>();
    private final List<Node.Look> looks = new ArrayList<>();
    private boolean hasWordEdge;
    byte[] op = new byte[16];
    int[] next = new int[16];
    int[] other = new int[16];
    private int size;
    private final int start;

    private Program(Node node, boolean backward) {
        this.backward = backward;
        this.start = compile(node, add(MATCH, 0, 0));
    }

    /** A program for a tree without back-references. */
    static Program of(Node node) {
        return new Program(node, false);
    }

    /** A program that takes the text from its end; its {@code START} is the end of the text. */
    static Program backward(Node node) {
        return new Program(node, true);
    }

    /** Whether a tree becomes a program of a tolerable size. */
    static boolean isSmall(Node node) {
        return size(node) <= LARGEST;
    }

    private static double size(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return size(sequence.parts());
        }
        if (node instanceof Node.Choice choice) {
            return size(choice.options()) + choice.options().size();
        }
        if (node instanceof Node.Repeat repeat) {
            int copies = repeat.max() == Node.UNBOUNDED ? Math.max(1, repeat.min()) : repeat.max();
            return (size(repeat.body()) + 1) * copies;
        }
        return node instanceof Node.Look look ? size(look.body()) : 1;
    }

    private static double size(List<Node> nodes) {
        double sum = 0;
        for (Node node : nodes) {
            sum += size(node);
        }
        return sum;
    }

    int start() {
        return start;
    }

    int size() {
        return size;
    }

    List<CodePointSet> sets() {
        return sets;
    }

    List<Node.Look> looks() {
        return looks;
    }

    boolean hasWordEdge() {
        return hasWordEdge;
    }

    private int add(byte kind, int nextOne, int operand) {
        if (size == op.length) {
            op = Arrays.copyOf(op, size * 2);
            next = Arrays.copyOf(next, size * 2);
            other = Arrays.copyOf(other, size * 2);
        }
        op[size] = kind;
        next[size] = nextOne;
        other[size] = operand;
        return size++;
    }

    /** Adds a tree that is followed by an instruction; gives its first instruction. */
    private int compile(Node node, int then) {
        if (node instanceof Node.Chars chars) {
            return add(CHARS, then, number(chars.set()));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence(sequence.parts(), then);
        }
        if (node instanceof Node.Choice choice) {
            List<Node> options = choice.options();
            int entry = compile(options.get(options.size() - 1), then);
            for (int i = options.size() - 2; i >= 0; i--) {
                entry = add(SPLIT, compile(options.get(i), then), entry);
            }
            return entry;
        }
        if (node instanceof Node.Repeat repeat) {
            return repeat(repeat, then);
        }
        if (node instanceof Node.Edge edge) {
            hasWordEdge |= edge == Node.Edge.WORD || edge == Node.Edge.NOT_WORD;
            return add(kind(edge), then, 0);
        }
        if (node instanceof Node.Look look) {
            return add(LOOK, then, number(look));
        }
        throw new IllegalStateException("groups and back-references are no matter of an automaton");
    }

    private int sequence(List<Node> parts, int then) {
        int entry = then;
        for (int i = 0; i < parts.size(); i++) {
            entry = compile(parts.get(backward ? i : parts.size() - 1 - i), entry);
        }
        return entry;
    }

    private int repeat(Node.Repeat repeat, int then) {
        int entry = then;
        int copies = repeat.min();
        if (repeat.max() == Node.UNBOUNDED) {
            int loop = add(SPLIT, 0, then);
            int body = compile(repeat.body(), loop);
            next[loop] = body; // after compiling, which may replace the array
            entry = copies == 0 ? loop : body;
            copies = Math.max(0, copies - 1);
        }
        for (int i = repeat.min(); i < repeat.max() && repeat.max() != Node.UNBOUNDED; i++) {
            entry = add(SPLIT, compile(repeat.body(), entry), then);
        }
        for (int i = 0; i < copies; i++) {
            entry = compile(repeat.body(), entry);
        }
        return entry;
    }

    private int number(CodePointSet set) {
        Integer known = setNumbers.putIfAbsent(set, sets.size());
        if (known != null) {
            return known;
        }
        sets.add(set);
        return sets.size() - 1;
    }

    private int number(Node.Look look) {
        Integer known = lookNumbers.putIfAbsent(look, looks.size());
        if (known != null) {
            return known;
        }
        looks.add(look);
        return looks.size() - 1;
    }

    private byte kind(Node.Edge edge) {
        return switch (edge) {
            case START -> backward ? END : START;
            case END -> backward ? START : END;
            case WORD -> WORD;
            case NOT_WORD -> NOT_WORD;
        };
    }

    /** Whether an instruction is a condition on the place. */
    boolean isEdge(int instruction) {
        return op[instruction] >= START && op[instruction] <= NOT_WORD;
    }
}
