package dev.stepschema;

import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JacksonCursor;
import dev.stepschema.json.JacksonInput;
import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Source;
import dev.stepschema.json.TreeCursor;
import dev.stepschema.plan.Fault;
import dev.stepschema.plan.Faults;
import dev.stepschema.plan.Plan;
import dev.stepschema.plan.Run;
import java.util.List;
import tools.jackson.core.json.JsonFactory;

/** A plan over each of the three cursors: over bytes, over Jackson's parser, over a parsed tree. */
final class EveryCursor {
    private static final Limits LIMITS = Limits.defaults();
    private static final JsonFactory FACTORY = JacksonInput.factory(LIMITS);

    private final Plan plan;

    EveryCursor(Plan plan) {
        this.plan = plan;
    }

    /** What the cursors do not agree on, in a well-formed document; nothing, where they agree. */
    String difference(byte[] document) {
        List<Fault> onBytes = faults(onBytes(document));
        List<Fault> onParser = faults(onParser(document));
        if (!onParser.equals(onBytes)) {
            return "over bytes " + onBytes + "\nover Jackson's parser " + onParser;
        }
        JsonValue tree = onBytes(document).read();
        List<Fault> onTree = faults(new TreeCursor(tree, ""));
        if (!onTree.equals(onBytes)) {
            return "over bytes " + onBytes + "\nover a tree " + onTree;
        }
        boolean probed = plan.root().check(Run.probing(onParser(document)));
        boolean same =
                probed == plan.root().check(Run.probing(new TreeCursor(tree, ""))) && probed == onBytes.isEmpty();
        return same ? "" : "the verdict is not that of " + onBytes;
    }

    private List<Fault> faults(JsonCursor cursor) {
        Faults faults = new Faults(LIMITS.violations());
        plan.root().check(Run.collecting(cursor, faults, true));
        return faults.inOrder();
    }

    private static ByteCursor onBytes(byte[] document) {
        ByteCursor cursor = new ByteCursor(LIMITS, InputFault.Listener.THROWING);
        cursor.start(new Source(document));
        return cursor;
    }

    private static JacksonCursor onParser(byte[] document) {
        JacksonInput input = new JacksonInput(FACTORY, new Source(document));
        JacksonCursor cursor = new JacksonCursor(input, LIMITS, InputFault.Listener.THROWING);
        cursor.start();
        return cursor;
    }
}
