package dev.stepschema.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.OfficialSuite;
import dev.stepschema.OfficialSuite.Group;
import dev.stepschema.SchemaProblem;
import dev.stepschema.json.Utf8;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our check of schemas against networknt's validation by the published meta-schemas: on the schemas of the official suite
 * and on mutations of them, in which a keyword has a value of another shape.
 */
class MetaCheckTest {
    private static final long SEED = Long.getLong("stepschema.seed", 20_261_122);
    private static final int MUTATIONS = Integer.getInteger("stepschema.mutations", 6_000);
    private static final int MOST_SHOWN = 20;
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "5",
            "-1",
            "1.5",
            "2.0",
            "\"text\"",
            "\"a b\"",
            "\"#frag\"",
            "\"string\"",
            "[]",
            "{}",
            "[1]",
            "[\"a\", \"a\"]",
            "[\"a\", \"b\"]",
            "[\"string\", \"null\"]",
            "[{}]",
            "[true]",
            "{\"a\": 1}",
            "{\"a\": {}}",
            "{\"a\": [\"b\"]}",
            "{\"a\": true}",
            "{\"a\": [1]}",
            "[[]]");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build()));
    private final Map<Dialect, Schema> metaSchemas = new EnumMap<>(Dialect.class);
    private final List<String> differences = new ArrayList<>();
    private int invalid;

    @Test
    void agreesOnTheSchemasOfTheSuite() {
        for (Group group : groups()) {
            compare(group.dialect(), OfficialSuite.JSON.readTree(group.schema()));
        }
        assertNoDifferences();
    }

    @Test
    void agreesOnMutations() {
        List<Group> groups = groups();
        Random random = new Random(SEED);
        Dialect[] dialects = Dialect.values();
        for (int i = 0; i < MUTATIONS; i++) {
            JsonNode schema =
                    OfficialSuite.JSON.readTree(groups.get(i % groups.size()).schema());
            Dialect dialect = dialects[i % dialects.length];
            if (mutate(schema, dialect, random)) {
                compare(dialect, schema);
            }
        }
        assertNoDifferences();
        assertTrue(invalid > MUTATIONS / 4, "only " + invalid + " are invalid");
    }

    private static List<Group> groups() {
        List<Group> groups = OfficialSuite.groups();
        assumeFalse(groups.isEmpty(), "the official suite is absent");
        return groups;
    }

    /** Gives one of the keywords in a schema another value; false, if there is none. */
    private static boolean mutate(JsonNode schema, Dialect dialect, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(schema, objects);
        objects.forEach(object -> object.remove("$schema"));
        objects.removeIf(object -> object.propertyNames().stream()
                .noneMatch(name -> Vocabulary.shape(dialect, name).isPresent()));
        if (objects.isEmpty()) {
            return false;
        }
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = object.propertyNames().stream()
                .filter(name -> Vocabulary.shape(dialect, name).isPresent())
                .toList();
        String name = names.get(random.nextInt(names.size()));
        object.set(name, OfficialSuite.JSON.readTree(VALUES.get(random.nextInt(VALUES.size()))));
        return true;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(each -> collect(each, objects));
        }
    }

    private void compare(Dialect dialect, JsonNode schema) {
        List<SchemaProblem> problems = problems(dialect, schema);
        List<com.networknt.schema.Error> errors = metaSchema(dialect).validate(schema);
        boolean isRegex =
                problems.stream().allMatch(problem -> problem.message().contains("is no regular expression"));
        if (!problems.isEmpty() && isRegex) {
            return;
        }
        if (isExplained(dialect, schema)) {
            return;
        }
        invalid += errors.isEmpty() ? 0 : 1;
        if (problems.isEmpty() != errors.isEmpty()) {
            differences.add(dialect + " " + schema + "\n    networknt: " + errors + "\n    we: " + problems);
        }
    }

    /**
     * Where we differ on purpose: draft 7 and older ignore what stands beside {@code $ref}, which their meta-schemas
     * check all the same, while draft 4 says nothing of a {@code $ref} that is no string; draft 4 demands a bound beside
     * {@code exclusiveMinimum}, without which that has no effect, and knows no integer {@code 2.0}; networknt's copy of
     * the draft-7 meta-schema still demands what draft 6 did of {@code enum}; and the meta-schema of 2020-12 looks at
     * keywords of 2019-09, which no longer mean anything.
     */
    private static boolean isExplained(Dialect dialect, JsonNode schema) {
        boolean hides = dialect.refHidesSiblings() && !schema.findValues("$ref").isEmpty();
        boolean lacksBound = dialect == Dialect.DRAFT_4
                && (!schema.findValues("exclusiveMinimum").isEmpty()
                        || !schema.findValues("exclusiveMaximum").isEmpty());
        boolean enumOfDraft6 =
                dialect == Dialect.DRAFT_7 && schema.findValues("enum").stream().anyMatch(values -> !isSet(values));
        boolean fraction = dialect == Dialect.DRAFT_4 && schema.toString().contains("2.0");
        boolean recursive =
                dialect == Dialect.DRAFT_2020_12 && schema.toString().contains("\"$recursive");
        return fraction || recursive || hides || lacksBound || enumOfDraft6;
    }

    private static boolean isSet(JsonNode values) {
        Set<JsonNode> different = new HashSet<>();
        values.forEach(different::add);
        return !values.isArray() || (different.size() == values.size() && !different.isEmpty());
    }

    private static List<SchemaProblem> problems(Dialect dialect, JsonNode schema) {
        List<SchemaProblem> problems = new ArrayList<>();
        SchemaText text =
                new SchemaText(URI.create("https://example.org/schema"), "schema", Utf8.encode(schema.toString()));
        Optional<SchemaDocument> document = new SchemaReader(dialect, problems::add).read(text);
        SchemaIndex index = new SchemaIndex(List.of(document.orElseThrow()), problem -> {});
        index.visited().forEach(each -> MetaCheck.check(each, problems::add));
        problems.removeIf(problem -> problem.code() != Code.INVALID_SCHEMA);
        return problems;
    }

    private Schema metaSchema(Dialect dialect) {
        return metaSchemas.computeIfAbsent(
                dialect,
                any -> registry.getSchema(SchemaLocation.of(dialect.metaSchema().toString())));
    }

    private void assertNoDifferences() {
        assertEquals(
                0,
                differences.size(),
                () -> String.join("\n", differences.subList(0, Math.min(MOST_SHOWN, differences.size()))));
    }
}
