package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.stepschema.OfficialSuite.Case;
import dev.stepschema.OfficialSuite.Group;
import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Pointers;
import dev.stepschema.json.Source;
import dev.stepschema.json.Utf8;
import dev.stepschema.plan.Fault;
import dev.stepschema.reference.ReferenceEngine;
import dev.stepschema.source.LoadedSchemas;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The required tests of the official suite on the delegated engine alone, and its faults beside those of the plan. */
class ReferenceEngineSuiteTest {
    private static final URI SCHEMA = URI.create("https://example.org/schema-under-test");

    private final List<String> wrong = new ArrayList<>();
    private int tests;
    private int invalid;
    private int alike;

    @Test
    void decidesTheRequiredTestsAndSaysTheSameAsThePlan() {
        List<Group> groups = OfficialSuite.groups();
        assumeFalse(groups.isEmpty(), "the official suite is absent");
        for (Group group : groups) {
            if (!group.isOptional() && !group.schema().contains("\\\\p{Letter}")) {
                run(group);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tests > 3_000, "only " + tests + " tests");
        assertTrue(alike > 0.98 * invalid, "only " + alike + " of " + invalid + " are explained alike");
    }

    private void run(Group group) {
        SchemaSet set = OfficialSuite.load(group, SCHEMA);
        LoadedSchemas loaded = set.schemas();
        ReferenceEngine engine = ReferenceEngine.of(loaded, loaded.find(SCHEMA).orElseThrow(), false);
        SchemaValidator plan = SchemaValidator.of(set, SCHEMA);
        for (Case test : group.tests()) {
            tests++;
            JsonValue document = read(test.document());
            List<Fault> found = engine.check(document, "", false);
            if (found.isEmpty() != test.valid()) {
                wrong.add(group.nameOf(test) + ": " + found);
            }
            for (Fault fault : found) {
                if (Pointers.find(document, fault.pointer()).isEmpty()) {
                    wrong.add(group.nameOf(test) + ": no such place: " + fault);
                }
            }
            List<String> ours = plan.validate(test.document()).violations().stream()
                    .map(each -> each.code() + " at " + each.instancePointer())
                    .toList();
            List<String> theirs = found.stream()
                    .map(each -> each.code() + " at " + each.pointer())
                    .toList();
            invalid += found.isEmpty() ? 0 : 1;
            alike += !found.isEmpty() && ours.equals(theirs) ? 1 : 0;
        }
    }

    private static JsonValue read(String document) {
        ByteCursor cursor = new ByteCursor(Limits.defaults(), InputFault.Listener.THROWING);
        cursor.start(new Source(Utf8.encode(document)));
        return cursor.read();
    }
}
