package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import dev.stepschema.json.Utf8;
import dev.stepschema.plan.Plan;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Our verdicts against those of networknt, used directly and hardened, on random schemas of draft 2020-12 and random
 * documents for each. Differences that are networknt's are in {@code docs/conformance.md}, and {@link RandomSchema}
 * avoids them. {@code -Dstepschema.pairs} asks for more than the usual number, {@code -Dstepschema.seed} for others.
 */
class SchemaDifferentialTest {
    private static final long SEED = Long.getLong("stepschema.seed", 20_261_122);
    private static final int PAIRS = Integer.getInteger("stepschema.pairs", 100_000);
    private static final int DOCUMENTS_PER_SCHEMA = 80;
    private static final int MOST_SHOWN = 10;

    private final Oracle oracle = new Oracle();
    private final List<String> differences = new ArrayList<>();
    private int pairs;
    private int valid;
    private int undecisive;

    @Test
    void verdictsAgreeWithNetworknt() {
        int schemas = 0;
        for (; pairs < PAIRS && differences.size() < MOST_SHOWN; schemas++) {
            compare(schemas);
        }
        assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
        String counts = valid + " of " + pairs + " documents are valid; " + undecisive + " of " + schemas
                + " schemas allow all of theirs or none";
        assertTrue(valid > pairs / 5 && valid < pairs * 4 / 5, counts);
        assertTrue(undecisive < schemas / 2, counts);
    }

    private void compare(int number) {
        Random random = new Random(SEED * 1_000_003 + number);
        RandomSchema made = new RandomSchema(random, "https://example.org/" + number + "/");
        JsonNode schema = made.make();
        Ours ours = Ours.of(schema);
        Schema theirs = oracle.compile(schema);
        RandomDocuments documents = new RandomDocuments(random, schema, made.targets());
        JsonNode last = documents.fitting();
        int validBefore = valid;
        int differencesBefore = differences.size();
        for (int i = 0; i < DOCUMENTS_PER_SCHEMA && differences.size() == differencesBefore; i++) {
            JsonNode document = switch (i % 4) {
                case 0 -> last = documents.fitting();
                case 1, 2 -> documents.changed(last);
                default -> random.nextBoolean() ? documents.arbitrary() : documents.changed(last);
            };
            compare(number, schema, document, ours, theirs);
        }
        undecisive += valid == validBefore || valid == validBefore + DOCUMENTS_PER_SCHEMA ? 1 : 0;
    }

    private void compare(int number, JsonNode schema, JsonNode document, Ours ours, Schema theirs) {
        String text = document.toString();
        boolean expected = Oracle.isValid(theirs, text);
        pairs++;
        valid += expected ? 1 : 0;
        String difference = difference(ours, text, expected);
        if (!difference.isEmpty()) {
            differences.add("schema " + number + "\n" + smallest(schema, document));
        }
    }

    /** What is wrong with our verdict, or nothing. */
    private static String difference(Ours ours, String text, boolean expected) {
        try {
            return whatDiffers(ours, text, expected);
        } catch (RuntimeException | StackOverflowError e) {
            return "we fail: " + e + " at " + e.getStackTrace()[0];
        }
    }

    private static String whatDiffers(Ours ours, String text, boolean expected) {
        byte[] bytes = Utf8.encode(text);
        ValidationReport report = ours.validator().validate(bytes);
        if (report.valid() != expected) {
            return "networknt says " + expected + ", we say " + report;
        }
        if (ours.validator().isValid(bytes) != expected) {
            return "isValid differs from validate: " + report;
        }
        ValidationReport again = bytes.length % 2 == 0
                ? ours.validator().validate(text)
                : ours.validator().validate(new ByteArrayInputStream(bytes));
        if (!again.equals(report)) {
            return "bytes, and String or stream, differ: " + report + "\n" + again;
        }
        JsonNode document = Oracle.read(text);
        for (Violation violation : report.violations()) {
            if (document.at(JsonPointer.compile(violation.instancePointer())).isMissingNode()) {
                return "nothing is at " + violation.instancePointer();
            }
        }
        return ours.cursors().difference(bytes);
    }

    /** A schema as we compile it. */
    private record Ours(SchemaValidator validator, EveryCursor cursors) {
        private static final URI SCHEMA = URI.create("https://example.org/schema-under-test");

        static Ours of(JsonNode schema) {
            SchemaSet set = SchemaSet.builder().add(SCHEMA, schema.toString()).build();
            Plan plan = Plan.of(set.schemas(), set.schemas().find(SCHEMA).orElseThrow(), false);
            return new Ours(SchemaValidator.of(set, SCHEMA), new EveryCursor(plan));
        }
    }

    private static String smallest(JsonNode schema, JsonNode document) {
        Shrinker smallest = new Shrinker(
                        schema,
                        document,
                        (smallerSchema, smallerDocument) -> !difference(
                                        Ours.of(smallerSchema),
                                        smallerDocument.toString(),
                                        Oracle.isValid(new Oracle().compile(smallerSchema), smallerDocument.toString()))
                                .isEmpty())
                .shrink();
        String said = difference(
                Ours.of(smallest.schema()),
                smallest.document().toString(),
                Oracle.isValid(
                        new Oracle().compile(smallest.schema()),
                        smallest.document().toString()));
        return "    schema   " + smallest.schema() + "\n    document " + smallest.document() + "\n    " + said;
    }
}
