package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.Replay;
import java.util.Optional;

/**
 * A value that must not match (core, section 10.2.1.4).
 *
 * @param check what it must not match
 * @param keyword where it stands
 */
public record Not(Check check, Keyword keyword) implements Check {
    @Override
    public boolean check(Run run) {
        String pointer = run.isProbing() ? "" : run.cursor().pointer();
        long offset = run.cursor().offset();
        Replay replay = run.cursor().replay();
        boolean matches = run.probe(replay.cursor()).tryOut(check);
        replay.finish();
        if (!matches) {
            return true;
        }
        String message = Subject.of(pointer) + " matches what it must not match";
        return run.faultAt(pointer, offset, Code.NOT, keyword, message, Optional.empty());
    }
}
