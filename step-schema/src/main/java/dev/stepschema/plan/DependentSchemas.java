package dev.stepschema.plan;

import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.Names;
import dev.stepschema.json.Replay;
import java.util.List;

/**
 * What an object has to fulfil if it has certain properties (core, section 10.2.2.4).
 *
 * @param names the properties
 * @param checks what the whole object has to fulfil, for each of the names
 * @param keyword where it stands
 */
public record DependentSchemas(Names names, List<Check> checks, Keyword keyword) implements Check {
    @Override
    public boolean check(Run run) {
        Replay replay = run.cursor().replay();
        boolean[] present = new boolean[names.size()];
        JsonCursor cursor = replay.cursor();
        for (int index = cursor.nextName(names, 0); index != JsonCursor.END; index = cursor.nextName(names, 0)) {
            if (index >= 0) {
                present[index] = true;
            }
            cursor.nextValue();
            cursor.skip();
        }
        boolean ok = true;
        for (int i = 0; i < present.length && (ok || !run.isProbing()); i++) {
            ok &= !present[i] || run.over(replay.cursor()).tryOut(checks.get(i));
        }
        replay.finish();
        return ok;
    }
}
