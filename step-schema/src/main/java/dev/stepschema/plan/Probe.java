package dev.stepschema.plan;

import dev.stepschema.Limits;
import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.Source;
import dev.stepschema.regex.RegexBudgetException;

/** What it takes to ask for a verdict, kept from one document to the next so that nothing is allocated for it. */
final class Probe {
    private static final byte[] NOTHING = {};

    private final ByteCursor cursor;
    private final Run run;
    private final Source source = new Source();

    Probe(Limits limits) {
        this.cursor = new ByteCursor(limits, InputFault.Listener.THROWING);
        this.run = Run.probing(cursor);
    }

    /** Whether a part of a text is one document that fulfils a check. */
    boolean isValid(byte[] text, int from, int to, Check check) {
        try {
            run.reset();
            source.set(text, from, to);
            cursor.start(source);
            if (!check.check(run)) {
                return false;
            }
            cursor.finish();
            return true;
        } catch (InputFault | RegexBudgetException fault) {
            return false;
        }
    }

    void release() {
        cursor.release();
        source.set(NOTHING, 0, 0);
    }
}
