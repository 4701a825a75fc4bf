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
        Node simple = Trimmer.trim(Simplifier.simplify(parsed.node()));
        return Program.isSmall(simple) ? ofSimple(simple) : ofLarge(simple);
    }

    /** A searcher for a tree without groups, of a size that automata bear. */
    static Searcher ofSimple(Node node) {
        @Nullable Searcher found = Contains.of(node);
        found = found == null ? Runs.of(node) : found;
        found = found == null ? Conjunction.of(node) : found;
        return found == null ? ofAny(node) : found;
    }

    private static Searcher ofAny(Node node) {
        if (!hasLook(node)) {
            return new Automaton(node);
        }
        return node instanceof Node.Choice choice ? new AnyOf(choice.options()) : new LookAround(node);
    }

    /** Repetitions such as {@code ^.{1,1000000}$} need only to be counted. */
    private static Searcher ofLarge(Node node) {
        Searcher runs = Runs.of(node);
        return runs == null ? new Backtracker(node, 0) : runs;
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
        for (Node node : nodes) {
            if (hasLook(node)) {
                return true;
            }
        }
        return false;
    }
}
