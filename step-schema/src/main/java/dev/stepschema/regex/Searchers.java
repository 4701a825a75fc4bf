package dev.stepschema.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cheapest way to search for a pattern. */
final class Searchers {
    private Searchers() {}

    /** A searcher for a parsed pattern. */
    static Searcher of(Parser.Parsed parsed) {
        if (parsed.refersBack()) {
            return new Backtracker(parsed.node(), parsed.groups());
        }
        Node simple = Simplifier.simplify(parsed.node());
        return isSmall(simple) ? ofSimple(simple) : ofLarge(simple);
    }

    /** A searcher for a tree without groups, of a size that automata bear. */
    static Searcher ofSimple(Node node) {
        @Nullable Searcher found = Contains.of(node);
        found = found == null ? Runs.of(node) : found;
        found = found == null ? Conjunction.of(node) : found;
        if (found == null) {
            found = hasLook(node) ? new LookAround(node) : new Automaton(node);
        }
        return found;
    }

    /** Repetitions such as {@code ^.{1,1000000}$} need only to be counted. */
    private static Searcher ofLarge(Node node) {
        Searcher runs = Runs.of(node);
        return runs == null ? new Backtracker(node, 0) : runs;
    }

    private static boolean isSmall(Node node) {
        return Program.isSmall(node);
    }

    private static boolean hasLook(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return anyHasLook(sequence.parts());
        }
        if (node instanceof Node.Choice choice) {
            return anyHasLook(choice.options());
        }
        return node instanceof Node.Look || (node instanceof Node.Repeat repeat && hasLook(repeat.body()));
    }

    private static boolean anyHasLook(List<Node> nodes) {
        return nodes.stream().anyMatch(Searchers::hasLook);
    }
}
