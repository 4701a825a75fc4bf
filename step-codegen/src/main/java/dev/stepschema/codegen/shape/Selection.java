package dev.stepschema.codegen.shape;

import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What applies to one value, as far as that is known: the schemas that hold, all of them, and what has been chosen
 * where they leave a choice.
 *
 * @param schemas the schemas, of which at least one exists
 * @param decided the choices of which one branch is among the schemas
 * @param types the types of the value that are looked at; what the schemas say of others is left aside
 */
record Selection(List<Schema> schemas, Set<Choice> decided, Set<JsonType> types) {
    private static final Set<JsonType> ALL = EnumSet.allOf(JsonType.class);

    Selection {
        schemas = List.copyOf(schemas);
        decided = Set.copyOf(decided);
        types = Set.copyOf(types);
    }

    static Selection of(Schema schema) {
        return of(List.of(schema));
    }

    static Selection of(List<Schema> schemas) {
        return new Selection(schemas, Set.of(), ALL);
    }

    /** The schema that stands for all: where a type is located, and what its documentation is taken from. */
    Schema first() {
        return schemas.get(0);
    }

    /** This, with a branch chosen. */
    Selection with(Choice choice, Schema branch) {
        List<Schema> more = new ArrayList<>(schemas);
        more.add(branch);
        return without(choice).replaced(more);
    }

    /** This, with a choice left aside. */
    Selection without(Choice choice) {
        Set<Choice> more = new LinkedHashSet<>(decided);
        more.add(choice);
        return new Selection(schemas, more, types);
    }

    /** This, for values of some types only. */
    Selection only(Set<JsonType> some) {
        EnumSet<JsonType> left = EnumSet.copyOf(some);
        left.retainAll(types);
        return new Selection(schemas, decided, left);
    }

    /** This, with other schemas in place of these. */
    Selection replaced(List<Schema> others) {
        return new Selection(others, decided, types);
    }

    /** Whether nothing has been chosen. */
    boolean isPlain() {
        return decided.isEmpty() && types.size() == ALL.size();
    }
}
