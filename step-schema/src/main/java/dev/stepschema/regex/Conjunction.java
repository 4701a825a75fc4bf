package dev.stepschema.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern whose looks are all at the very beginning or the very end, as in {@code ^(?=.*\d)(?!admin).{8,}(?<!-)$}: each
 * is a search of its own, and so is the rest.
 */
final class Conjunction implements Searcher {
    private final Part[] parts;

    /** A search and what it is to yield. */
    private record Part(Searcher searcher, boolean wanted) {}

    private Conjunction(List<Part> parts) {
        this.parts = parts.toArray(Part[]::new);
    }

    /** A searcher for a tree, or null if it is not of this shape. */
    static @Nullable Searcher of(Node node) {
        if (!(node instanceof Node.Sequence sequence)) {
            return null;
        }
        List<Part> found = new ArrayList<>();
        List<Node> rest = new ArrayList<>(sequence.parts());
        while (rest.size() > 1
                && rest.get(0) == Node.Edge.START
                && rest.get(1) instanceof Node.Look look
                && look.ahead()) {
            found.add(part(look, List.of(Node.Edge.START, look.body())));
            rest.remove(1);
        }
        for (int last = rest.size() - 1;
                last > 0
                        && rest.get(last) == Node.Edge.END
                        && rest.get(last - 1) instanceof Node.Look look
                        && !look.ahead();
                last--) {
            found.add(part(look, List.of(look.body(), Node.Edge.END)));
            rest.remove(last - 1);
        }
        if (found.isEmpty()) {
            return null;
        }
        found.add(0, new Part(Searchers.ofSimple(new Node.Sequence(rest)), true));
        return new Conjunction(found);
    }

    private static Part part(Node.Look look, List<Node> parts) {
        return new Part(Searchers.ofSimple(Simplifier.simplify(new Node.Sequence(parts))), !look.negative());
    }

    @Override
    public boolean find(String text) {
        for (Part part : parts) {
            if (part.searcher.find(text) != part.wanted) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean find(byte[] text, int from, int to) {
        for (Part part : parts) {
            if (part.searcher.find(text, from, to) != part.wanted) {
                return false;
            }
        }
        return true;
    }
}
