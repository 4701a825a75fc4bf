package dev.stepschema.regex;

import java.util.ArrayList;
import java.util.List;

/** Trees without capturing groups and without needless nesting; only for patterns that do not refer back. */
final class Simplifier {
    private Simplifier() {}

    static Node simplify(Node node) {
        if (node instanceof Node.Group group) {
            return simplify(group.body());
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence(sequence);
        }
        if (node instanceof Node.Choice choice) {
            return choice(choice);
        }
        if (node instanceof Node.Repeat repeat) {
            return repeat(repeat);
        }
        if (node instanceof Node.Look look) {
            return new Node.Look(look.ahead(), look.negative(), simplify(look.body()));
        }
        return node;
    }

    private static Node sequence(Node.Sequence sequence) {
        List<Node> parts = new ArrayList<>();
        for (Node part : sequence.parts()) {
            Node simple = simplify(part);
            if (simple instanceof Node.Sequence inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(simple);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    /** Neighbouring options of one code point become one set. */
    private static Node choice(Node.Choice choice) {
        List<Node> options = new ArrayList<>();
        CodePointSetBuilder run = new CodePointSetBuilder();
        for (Node option : choice.options()) {
            Node simple = simplify(option);
            int last = options.size() - 1;
            if (simple instanceof Node.Chars chars) {
                if (last >= 0 && options.get(last) instanceof Node.Chars) {
                    options.remove(last);
                } else {
                    run = new CodePointSetBuilder();
                }
                simple = new Node.Chars(run.addAll(chars.set()).build());
            }
            options.add(simple);
        }
        return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private static Node repeat(Node.Repeat repeat) {
        Node body = simplify(repeat.body());
        boolean isEmpty =
                body instanceof Node.Sequence sequence && sequence.parts().isEmpty();
        if (repeat.max() == 0 || isEmpty) {
            return Node.EMPTY;
        }
        if (repeat.min() == 1 && repeat.max() == 1) {
            return body;
        }
        if (body instanceof Node.Repeat inner && inner.min() == 0 && inner.max() == Node.UNBOUNDED) {
            return inner;
        }
        return new Node.Repeat(body, repeat.min(), repeat.max(), true, 0, 0);
    }
}
