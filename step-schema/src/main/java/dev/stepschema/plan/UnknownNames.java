package dev.stepschema.plan;

import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.Names;
import dev.stepschema.regex.Regex;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds for the properties that a schema does not mention by name.
 *
 * @param always the check for all of them, where no name is matched by patterns
 * @param groups the patterns of each schema that has some, with what holds for names that match none of them
 */
public record UnknownNames(Check always, List<Group> groups) {
    /**
     * The {@code patternProperties} of one schema.
     *
     * @param patterns searched for in the name
     * @param otherwise its {@code additionalProperties}
     */
    public record Group(List<Entry> patterns, Check otherwise) {}

    /**
     * One of the patterns.
     *
     * @param pattern searched for in the name
     * @param check what holds for the value if the name matches
     */
    public record Entry(Regex pattern, Check check) {}

    /** Whether every such property is allowed, with any value. */
    public boolean allowsAll() {
        return groups.isEmpty() && always instanceof Anything;
    }

    /** Every check of such a property. */
    List<Check> all() {
        List<Check> all = new ArrayList<>();
        all.add(always);
        for (Group group : groups) {
            group.patterns().forEach(entry -> all.add(entry.check()));
            all.add(group.otherwise());
        }
        return all;
    }

    /** Checks a property; the cursor stands on its name and is left on its value. */
    boolean check(Run run, Names known) {
        Check check = groups.isEmpty() ? always : checkFor(run.cursor().name());
        JsonCursor cursor = run.cursor();
        if (check instanceof Nothing nothing) {
            nothing.faultAtName(run, known.all());
            cursor.nextValue();
            cursor.skip();
            return false;
        }
        cursor.nextValue();
        return check.check(run);
    }

    private Check checkFor(String name) {
        List<Check> checks = new ArrayList<>();
        checks.add(always);
        for (Group group : groups) {
            boolean matched = false;
            for (Entry entry : group.patterns()) {
                if (entry.pattern().find(name)) {
                    checks.add(entry.check());
                    matched = true;
                }
            }
            if (!matched) {
                checks.add(group.otherwise());
            }
        }
        return Combined.of(checks);
    }
}
