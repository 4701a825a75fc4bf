package dev.stepschema.plan;

import dev.stepschema.json.Replay;
import java.util.List;

/**
 * Several checks on one value, which is replayed for each.
 *
 * @param checks at least two
 */
public record AllOf(List<Check> checks) implements Check {
    @Override
    public boolean check(Run run) {
        Replay replay = run.cursor().replay();
        boolean ok = true;
        for (Check check : checks) {
            ok &= run.over(replay.cursor()).tryOut(check);
            if (!ok && run.isProbing()) {
                return false;
            }
        }
        replay.finish();
        return ok;
    }
}
