package dev.stepschema.regex;

import java.util.ArrayList;
import java.util.List;

/** Trees to instructions of the backtracking search (ECMA-262, section 22.2.2). */
final class BacktrackCompiler {
    private final List<BacktrackStep> steps = new ArrayList<>();
    private int registers;

    /** Two registers for each group, from twice its number, come first. */
    BacktrackCompiler(int groups) {
        registers = 2 * (groups + 1);
    }

    BacktrackStep[] steps() {
        return steps.toArray(BacktrackStep[]::new);
    }

    int registers() {
        return registers;
    }

    private int add(BacktrackStep step) {
        steps.add(step);
        return steps.size() - 1;
    }

    /** Adds a whole pattern; gives its first instruction. */
    int compile(Node node) {
        return compile(node, add(new BacktrackStep.Match()), false);
    }

    private int compile(Node node, int next, boolean backward) {
        if (node instanceof Node.Chars chars) {
            return add(new BacktrackStep.Take(chars.set(), backward, next));
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> parts = sequence.parts();
            int entry = next;
            for (int i = 0; i < parts.size(); i++) {
                entry = compile(parts.get(backward ? i : parts.size() - 1 - i), entry, backward);
            }
            return entry;
        }
        if (node instanceof Node.Choice choice) {
            List<Node> options = choice.options();
            int entry = compile(options.get(options.size() - 1), next, backward);
            for (int i = options.size() - 2; i >= 0; i--) {
                entry = add(new BacktrackStep.Split(compile(options.get(i), next, backward), entry));
            }
            return entry;
        }
        if (node instanceof Node.Repeat repeat) {
            return repeat(repeat, next, backward);
        }
        if (node instanceof Node.Group group) {
            int start = 2 * group.number();
            int last = add(new BacktrackStep.Save(backward ? start : start + 1, next));
            int body = compile(group.body(), last, backward);
            return add(new BacktrackStep.Save(backward ? start + 1 : start, body));
        }
        if (node instanceof Node.Edge edge) {
            return add(new BacktrackStep.Condition(edge, next));
        }
        if (node instanceof Node.Look look) {
            int body = compile(look.body(), add(new BacktrackStep.Match()), !look.ahead());
            return add(new BacktrackStep.Look(look.negative(), body, next));
        }
        Node.BackReference reference = (Node.BackReference) node;
        return add(new BacktrackStep.Again(2 * reference.group(), backward, next));
    }

    private int repeat(Node.Repeat repeat, int next, boolean backward) {
        int register = registers;
        registers += 2;
        int loop = add(new BacktrackStep.Match()); // a place for the loop, which its body refers to
        int body = compile(repeat.body(), add(new BacktrackStep.Turn(repeat, register, loop)), backward);
        int enter = add(new BacktrackStep.Enter(repeat, register, body));
        steps.set(loop, new BacktrackStep.Loop(repeat, register, enter, next));
        return add(new BacktrackStep.Begin(register, loop));
    }
}
