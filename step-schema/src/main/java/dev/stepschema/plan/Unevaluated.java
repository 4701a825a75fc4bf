package dev.stepschema.plan;

import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.Names;
import dev.stepschema.json.Replay;
import java.util.List;

/**
 * What holds for the properties or elements that nothing else looks at, where that depends on the document (core,
 * section 11). It is asked only once everything else is right.
 *
 * @param others everything else that the value has to fulfil
 * @param evaluated what that looks at
 * @param rest what holds for what is left
 * @param keyword where it stands
 */
public record Unevaluated(Check others, Evaluated evaluated, Check rest, Keyword keyword) implements Check {
    private static final Names NO_NAMES = new Names(List.of());

    @Override
    public boolean check(Run run) {
        boolean isObject = run.cursor().type() == JsonType.OBJECT;
        Replay replay = run.cursor().replay();
        boolean ok = run.over(replay.cursor()).tryOut(others);
        if (ok) {
            List<Evaluated> active = evaluated.in(run, replay);
            Run again = run.over(replay.cursor());
            ok = isObject ? checkProperties(again, active) : checkElements(again, active);
        }
        replay.finish();
        return ok;
    }

    private boolean checkProperties(Run run, List<Evaluated> active) {
        JsonCursor cursor = run.cursor();
        boolean ok = true;
        while (cursor.nextName(NO_NAMES, 0) != JsonCursor.END) {
            String name = cursor.name();
            boolean covered = active.stream().anyMatch(each -> each.covers(name));
            boolean allowed = covered || !(rest instanceof Nothing nothing) || nothing.faultAtName(run, List.of());
            cursor.nextValue();
            if (covered || !allowed) {
                cursor.skip();
                ok &= allowed;
            } else {
                ok &= run.tryOut(rest);
            }
            if (!ok && run.isProbing()) {
                return false; // within the value, perhaps
            }
        }
        return ok;
    }

    private boolean checkElements(Run run, List<Evaluated> active) {
        JsonCursor cursor = run.cursor();
        boolean ok = true;
        for (int i = 0; cursor.nextElement(); i++) {
            int index = i;
            boolean covered = active.stream().anyMatch(each -> each.covers(index));
            if (covered) {
                cursor.skip();
                continue;
            }
            Replay element = cursor.replay();
            boolean matches = active.stream()
                    .flatMap(each -> each.matching().stream())
                    .anyMatch(check -> run.probe(element.cursor()).tryOut(check));
            ok &= matches || run.over(element.cursor()).tryOut(rest);
            element.finish();
        }
        return ok;
    }
}
