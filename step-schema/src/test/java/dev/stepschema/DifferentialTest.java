package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stepschema.StepMutations.Mutation;
import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Source;
import dev.stepschema.json.Utf8;
import dev.stepschema.plan.Fault;
import dev.stepschema.reference.ReferenceEngine;
import dev.stepschema.source.LoadedSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our verdicts on mutated Step documents against those of networknt, used directly and hardened (strict reading, exact
 * numbers); and our violations against the one fault that was put in. For longer runs there are {@code
 * -Dstepschema.mutations} and {@code -Dstepschema.seed}.
 */
class DifferentialTest {
    private static final long SEED = Long.getLong("stepschema.seed", 20_261_122);
    private static final int DOCUMENTS_PER_RUN = Integer.getInteger("stepschema.mutations", 12_000);
    private static final int LEAST_RANDOM = 2_000;
    private static final int MOST_SHOWN = 20;

    private static final ObjectNode SCHEMA = StepDocuments.schema();
    private static final List<ObjectNode> DOCUMENTS = StepDocuments.valid();

    private final StepMutations mutations = new StepMutations(SCHEMA, SEED);
    private final StepValidator plan = StepValidator.create();
    private final StepValidator shown = StepValidator.create(Policy.strict().withValuesInMessages(true));
    private final List<String> differences = new ArrayList<>();

    @Test
    void thePlanDecidesStepWhole() {
        assertEquals(List.of(), plan.explain().delegated());
    }

    @Test
    void verdictsAgreeWithNetworknt() {
        Schema oracle = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA);
        List<Mutation> all = new ArrayList<>();
        for (ObjectNode document : DOCUMENTS) {
            all.add(new Mutation("none", document, java.util.Optional.empty(), ""));
            all.addAll(mutations.singleFaults(document));
            all.addAll(mutations.harmless(document));
        }
        int random = Math.max(LEAST_RANDOM, DOCUMENTS_PER_RUN - all.size());
        for (int i = 0; i < random; i++) {
            all.add(mutations.random(DOCUMENTS.get(i % DOCUMENTS.size())));
        }
        int invalid = 0;
        for (Mutation mutation : all) {
            boolean expected = oracle.validate(mutation.document()).isEmpty();
            invalid += expected ? 0 : 1;
            byte[] text = Utf8.encode(mutation.text());
            ValidationReport report = plan.validate(text);
            note(report.valid() == expected, mutation, "networknt says " + expected + ", we say " + report);
            note(plan.isValid(text) == expected, mutation, "isValid differs");
        }
        assertNoDifferences();
        assertTrue(
                invalid > all.size() / 2 && invalid < all.size() - 1_000,
                invalid + " of " + all.size() + " are invalid");
    }

    @Test
    void aSingleFaultIsOneViolationAtItsPlace() {
        for (ObjectNode document : DOCUMENTS) {
            for (Mutation mutation : mutations.singleFaults(document)) {
                List<Violation> found = plan.validate(mutation.text()).violations();
                boolean right = found.size() == 1
                        && found.get(0).instancePointer().equals(mutation.pointer())
                        && isExpected(found.get(0).code(), mutation);
                note(right, mutation, "found " + found);
            }
        }
        assertNoDifferences();
    }

    @Test
    void theReferenceEngineFindsTheSame() {
        LoadedSchemas loaded = StepSchema.load().schemas();
        ReferenceEngine engine =
                ReferenceEngine.of(loaded, loaded.find(StepSchema.URI_OF_STEP).orElseThrow(), false);
        for (ObjectNode document : DOCUMENTS) {
            for (Mutation mutation : mutations.singleFaults(document)) {
                List<Fault> found = engine.check(read(mutation.text()), "", true);
                boolean right = found.size() == 1
                        && found.get(0).pointer().equals(mutation.pointer())
                        && isExpected(found.get(0).code(), mutation);
                note(right, mutation, "found " + found);
                ValidationReport ours = shown.validate(mutation.text());
                if (right && ours.violations().size() == 1) {
                    same(ours.violations().get(0), found.get(0), mutation);
                }
            }
        }
        assertNoDifferences();
    }

    @Test
    void theReferenceEngineToleratesTheSame() {
        LoadedSchemas loaded = StepSchema.load().schemas();
        ReferenceEngine engine =
                ReferenceEngine.of(loaded, loaded.find(StepSchema.URI_OF_STEP).orElseThrow(), false);
        StepValidator tolerant = StepValidator.create(Policy.tolerant());
        for (int i = 0; i < LEAST_RANDOM; i++) {
            Mutation mutation = mutations.random(DOCUMENTS.get(i % DOCUMENTS.size()));
            List<Fault> found = engine.check(read(mutation.text()), "", false);
            ValidationReport report = tolerant.validate(mutation.text());
            boolean same = report.valid() == found.stream().allMatch(Fault::isTolerable);
            note(same, mutation, "the plan says   " + report + "\nthe engine says " + found);
        }
        assertNoDifferences();
    }

    private void same(Violation plan, Fault engine, Mutation mutation) {
        boolean same = plan.code() == engine.code()
                && plan.offset() == engine.offset()
                && plan.message().equals(engine.message())
                && plan.keywordPointer().equals(engine.keyword().pointer())
                && plan.suggestion().equals(engine.suggestion());
        note(same, mutation, "the plan says    " + plan + "\nthe engine says " + engine);
    }

    private static boolean isExpected(Code found, Mutation mutation) {
        return found == mutation.code().orElseThrow() || found == Code.NO_MATCH;
    }

    private static JsonValue read(String text) {
        ByteCursor cursor = new ByteCursor(Limits.defaults(), InputFault.Listener.THROWING);
        cursor.start(new Source(Utf8.encode(text)));
        return cursor.read();
    }

    private void note(boolean right, Mutation mutation, String what) {
        if (!right) {
            differences.add(mutation.kind() + " at " + mutation.pointer() + ": " + what + "\n    " + mutation.text());
        }
    }

    private void assertNoDifferences() {
        TreeMap<String, Integer> kinds = new TreeMap<>();
        differences.forEach(each -> kinds.merge(each.replaceFirst(" at .*(?s).*", ""), 1, Integer::sum));
        assertTrue(
                differences.isEmpty(),
                () -> differences.size() + " differences " + kinds + ":\n"
                        + String.join("\n", differences.subList(0, Math.min(MOST_SHOWN, differences.size()))));
    }
}
