package dev.stepschema.plan;

import dev.stepschema.json.JsonType;
import java.util.List;

/**
 * Demands types that no value has at once. What is said of a value is the first demand that it does not meet.
 *
 * @param demands types, of which each value lacks at least one
 */
public record Contradiction(List<ByType> demands) implements Check {
    @Override
    public boolean check(Run run) {
        JsonType type = run.cursor().type();
        return demands.stream()
                .filter(demand -> !demand.checks().containsKey(type))
                .findFirst()
                .orElseThrow()
                .check(run);
    }
}
