package dev.stepschema.plan;

import dev.stepschema.Limits;
import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.Source;

/** What it takes to ask for a verdict, kept from one document to the next so that nothing is allocated for it. */
final class Probe {
    private final ByteCursor cursor;
    private final Run run;

    Probe(Limits limits) {
        this.cursor = new ByteCursor(limits, InputFault.Listener.THROWING);
        this.run = Run.probing(cursor);
    }

    /** Whether a text is one document that fulfils a check. */
    boolean isValid(Source source, Check check) {
        try {
            cursor.start(source);
            if (!check.check(run)) {
                return false;
            }
            cursor.finish();
            return true;
        } catch (InputFault fault) {
            return false;
        }
    }

    void release() {
        cursor.release();
    }
}
