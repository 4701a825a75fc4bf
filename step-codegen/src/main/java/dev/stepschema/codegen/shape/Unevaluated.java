package dev.stepschema.codegen.shape;

import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code unevaluatedProperties: false} where it is known at once which properties are evaluated: not those for which
 * conditions decide, nor all of them.
 */
final class Unevaluated {
    /** What evaluates properties in some documents and not in others. */
    private static final List<String> CONDITIONS = List.of("if", "dependentSchemas");

    private Unevaluated() {}

    /** Whether the keyword closes the object that a selection describes: it sees all that there is. */
    static boolean isClosed(Facts facts, Selection selection, References references) {
        List<Schema> all = new ArrayList<>(facts.children("unevaluatedProperties"));
        all.addAll(facts.children("additionalProperties"));
        boolean isAllEvaluated = !all.stream().allMatch(Keywords::allowsNothing);
        boolean isConditional = CONDITIONS.stream().anyMatch(facts::has)
                || !facts.choices().isEmpty()
                || selection.decided().stream().anyMatch(choice -> !choice.exclusive());
        if (isAllEvaluated || isConditional) {
            return false;
        }
        Set<Schema> parts = new HashSet<>(facts.parts());
        return facts.with("unevaluatedProperties").stream()
                .anyMatch(part -> seen(part, selection, references).containsAll(parts));
    }

    /** The schemas whose properties the keyword of a schema sees: what the schema consists of, and chosen branches. */
    private static Set<Schema> seen(Schema part, Selection selection, References references) {
        Set<Schema> seen = new HashSet<>(references.closure(List.of(part)));
        selection.decided().stream()
                .filter(choice -> seen.contains(choice.schema()))
                .flatMap(choice -> choice.branches().stream())
                .flatMap(branch -> references.closure(List.of(branch)).stream())
                .toList()
                .forEach(seen::add);
        return seen;
    }
}
