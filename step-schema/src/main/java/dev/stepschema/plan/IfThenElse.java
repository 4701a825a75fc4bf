package dev.stepschema.plan;

import dev.stepschema.json.Replay;

/**
 * A value that has to match one schema or another, depending on a third (core, section 10.2.2).
 *
 * @param condition the schema of {@code if}
 * @param then what holds if it matches
 * @param otherwise what holds if it does not
 * @param keyword where {@code if} stands
 */
public record IfThenElse(Check condition, Check then, Check otherwise, Keyword keyword) implements Check {
    @Override
    public boolean check(Run run) {
        Replay replay = run.cursor().replay();
        boolean matches = run.probe(replay.cursor()).tryOut(condition);
        boolean ok = run.over(replay.cursor()).tryOut(matches ? then : otherwise);
        replay.finish();
        return ok;
    }
}
