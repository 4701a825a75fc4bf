package dev.stepschema.plan;

import dev.stepschema.json.Replay;
import dev.stepschema.regex.Regex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which properties or elements of a value its schemas look at, so that {@code unevaluatedProperties} and
 * {@code unevaluatedItems} know what is left (core, section 11).
 *
 * @param all whether they look at all of them
 * @param names the properties by name
 * @param patterns the properties by pattern
 * @param prefix how many of the first elements
 * @param matching the elements that match one of these
 * @param conditional what else they look at, depending on the value
 */
public record Evaluated(
        boolean all,
        Set<String> names,
        List<Regex> patterns,
        int prefix,
        List<Check> matching,
        List<Conditional> conditional) {
    /**
     * What is looked at only in values that fulfil a condition.
     *
     * @param condition the condition
     * @param then what is looked at
     */
    public record Conditional(Check condition, Evaluated then) {}

    /** Whether it is known without a document. */
    boolean isStatic() {
        return conditional.isEmpty() && matching.isEmpty();
    }

    boolean covers(String name) {
        return all || names.contains(name) || patterns.stream().anyMatch(pattern -> pattern.find(name));
    }

    boolean covers(int index) {
        return all || index < prefix;
    }

    /** All that applies to a value: this, and what depends on conditions that it fulfils. */
    List<Evaluated> in(Run run, Replay replay) {
        List<Evaluated> active = new ArrayList<>();
        collect(run, replay, active, Collections.newSetFromMap(new IdentityHashMap<>()));
        return active;
    }

    private void collect(Run run, Replay replay, List<Evaluated> active, Set<Evaluated> seen) {
        if (!seen.add(this)) {
            return;
        }
        active.add(this);
        for (Conditional each : conditional) {
            if (run.probe(replay.cursor()).tryOut(each.condition())) {
                each.then().collect(run, replay, active, seen);
            }
        }
    }
}
