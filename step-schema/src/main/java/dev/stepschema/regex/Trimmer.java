package dev.stepschema.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Patterns without what a search can do without: whether {@code [a-z]{1,64}} or {@code .*foo.*} is found does not depend on
 * how often the outermost parts are repeated beyond their minimum.
 */
final class Trimmer {
    private Trimmer() {}

    /** A simplified tree that is found in the same texts. */
    static Node trim(Node node) {
        if (node instanceof Node.Choice choice) {
            return new Node.Choice(choice.options().stream().map(Trimmer::trim).toList());
        }
        List<Node> parts = new ArrayList<>(node instanceof Node.Sequence sequence ? sequence.parts() : List.of(node));
        while (!parts.isEmpty() && trimAt(parts, 0)) {}
        while (!parts.isEmpty() && trimAt(parts, parts.size() - 1)) {}
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    /** Trims an outermost part; true if it is gone and the next one is the outermost. */
    private static boolean trimAt(List<Node> parts, int index) {
        if (!(parts.get(index) instanceof Node.Repeat repeat) || repeat.min() == repeat.max()) {
            return false;
        }
        if (repeat.min() == 0) {
            parts.remove(index);
            return true;
        }
        Node body = repeat.body();
        parts.set(index, repeat.min() == 1 ? body : new Node.Repeat(body, repeat.min(), repeat.min(), true, 0, 0));
        return false;
    }
}
