package dev.stepschema.codegen.shape;

import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fewest schemas that say the same as a selection. What applies to a value often comes down to one schema that has a
 * name, and then the value has that schema's type.
 */
final class Reduction {
    private final References references;

    Reduction(References references) {
        this.references = references;
    }

    /** An equivalent selection: no schema in it says nothing, or nothing but what the others say, too. */
    Selection of(Selection selection) {
        if (selection.schemas().size() == 1 && selection.isPlain()) {
            return selection;
        }
        List<Schema> left = new ArrayList<>();
        for (Schema schema : selection.schemas()) {
            Schema target = resolved(schema);
            if (!left.contains(target) && !isEmpty(target, selection)) {
                left.add(target);
            }
        }
        left.removeIf(schema -> left.stream().anyMatch(other -> isWithin(schema, other)));
        for (Schema schema : List.copyOf(left)) {
            List<Schema> others = new ArrayList<>(left);
            others.remove(schema);
            if (!others.isEmpty() && isImplied(schema, selection.replaced(others))) {
                left.remove(schema);
            }
        }
        return left.isEmpty() ? selection : withoutIdleChoices(selection.replaced(left));
    }

    /** The schema at the end of a chain of references. */
    private Schema resolved(Schema schema) {
        Schema target = schema;
        for (Optional<Schema> next = Optional.of(schema); next.isPresent(); next = references.alias(target)) {
            target = next.get();
        }
        return target;
    }

    private static boolean isEmpty(Schema schema, Selection selection) {
        return !Keywords.allowsNothing(schema) && undecided(schema, selection).isEmpty();
    }

    private static List<String> undecided(Schema schema, Selection selection) {
        List<String> keywords = new ArrayList<>(Keywords.assertions(schema));
        selection.decided().stream()
                .filter(choice -> choice.schema().equals(schema))
                .forEach(choice -> keywords.remove(choice.keyword()));
        return keywords;
    }

    private boolean isWithin(Schema schema, Schema other) {
        return !schema.equals(other) && references.closure(List.of(other)).contains(schema);
    }

    /** Whether a schema only names types, and those that the others leave are among them. */
    private boolean isImplied(Schema schema, Selection others) {
        Set<JsonType> types = references.facts(others).types();
        return undecided(schema, others).equals(List.of("type"))
                && Types.named(schema.keyword("type").orElseThrow()).containsAll(types);
    }

    /** What was decided in schemas that are gone does not tell selections apart. */
    private Selection withoutIdleChoices(Selection selection) {
        List<Schema> parts = references.closure(selection.schemas());
        Set<Choice> left = new LinkedHashSet<>();
        selection.decided().stream()
                .filter(choice -> parts.contains(choice.schema()))
                .forEach(left::add);
        Selection reduced = new Selection(selection.schemas(), left, selection.types());
        Set<JsonType> all = references.facts(Selection.of(selection.schemas())).types();
        boolean isWhole = left.isEmpty() && selection.types().containsAll(all);
        return isWhole ? Selection.of(selection.schemas()) : reduced;
    }
}
