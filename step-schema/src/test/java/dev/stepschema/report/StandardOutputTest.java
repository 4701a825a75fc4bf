package dev.stepschema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.Dialect;
import dev.stepschema.SchemaSet;
import dev.stepschema.SchemaValidator;
import dev.stepschema.SharedData;
import dev.stepschema.ValidationReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StandardOutputTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final URI OUTPUT = URI.create("https://example.org/output-under-test");
    private static final URI SCHEMA = URI.create("https://example.org/schema-under-test");

    /** What the official output tests ask for that we do not give: annotations. */
    private static final Set<String> DEVIATIONS = Set.of(
            "draft2019-09/content/readOnly.json: readOnly generates its value as an annotation: readOnly is true",
            "draft2020-12/content/readOnly.json: readOnly generates its value as an annotation: readOnly is true");

    private static final Map<String, Dialect> DRAFTS =
            Map.of("draft2019-09", Dialect.DRAFT_2019_09, "draft2020-12", Dialect.DRAFT_2020_12);

    @Test
    void basicIsWhatTheOfficialOutputTestsExpect() throws IOException {
        Path root = SharedData.of("data/json-schema-test-suite/output-tests");
        Set<String> deviating = new TreeSet<>();
        int tests = 0;
        for (String draft : List.of("draft2019-09", "draft2020-12")) {
            for (Path file : files(root.resolve(draft).resolve("content"))) {
                for (JsonNode group : JSON.readTree(file)) {
                    SchemaValidator validator = load(
                            SchemaSet.builder().defaultDialect(DRAFTS.get(draft)),
                            SCHEMA,
                            group.get("schema").toString());
                    for (JsonNode test : group.get("tests")) {
                        tests++;
                        String basic = StandardOutput.basic(
                                validator.validate(test.get("data").toString()));
                        SchemaValidator expected = load(
                                SchemaSet.builder()
                                        .add(
                                                URI.create("https://example.org/" + draft + "/output"),
                                                Files.readString(
                                                        root.resolve(draft).resolve("output-schema.json"))),
                                OUTPUT,
                                test.get("output").get("basic").toString());
                        if (!expected.isValid(basic)) {
                            deviating.add(draft + "/content/" + file.getFileName() + ": "
                                    + group.get("description").asString() + ": "
                                    + test.get("description").asString());
                        }
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(DEVIATIONS), deviating);
        assertTrue(tests >= 8, tests + " tests");
    }

    @Test
    void namesTheKeywordInItsSchemaResource() {
        String schema = "{\"$id\": \"https://example.org/root\", \"properties\": {\"a b\": {\"$ref\": \"inner\"}},"
                + " \"$defs\": {\"i\": {\"$id\": \"inner\", \"items\": {\"type\": \"string\"}}}}";
        ValidationReport report = SchemaValidator.of(schema).validate("{\"a b\": [\"x\", 1]}");
        assertEquals("{\"valid\":false}", StandardOutput.flag(report));
        assertEquals(
                "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"errors\":[{\"valid\":false,"
                        + "\"keywordLocation\":\"/$defs/i/items/type\","
                        + "\"absoluteKeywordLocation\":\"https://example.org/inner#/items/type\","
                        + "\"instanceLocation\":\"/a b/1\","
                        + "\"error\":\"element 1 of \\\"a b\\\" must be a string, but is an integer\"}]}",
                StandardOutput.basic(report));
    }

    @Test
    void escapesPointersInUris() {
        String schema = "{\"$id\": \"https://example.org/root\", \"properties\": {\"é %/\\\"\": false}}";
        ValidationReport report = SchemaValidator.of(schema).validate("{\"é %/\\\"\": 1}");
        assertEquals(
                "https://example.org/root#/properties/%C3%A9%20%25~1%22",
                report.violations().get(0).keywordLocation());
    }

    @Test
    void saysNoMoreOfAValidDocumentThanThatItIs() {
        ValidationReport report = SchemaValidator.of("true").validate("1");
        assertEquals("{\"valid\":true}", StandardOutput.flag(report));
        assertEquals(
                "{\"valid\":true,\"keywordLocation\":\"\",\"instanceLocation\":\"\"}", StandardOutput.basic(report));
    }

    @Test
    void namesNoKeywordForMalformedInput() {
        ValidationReport report = SchemaValidator.of("true").validate("{\"\\ud800\": 1}");
        assertEquals(
                "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"errors\":[{\"valid\":false,"
                        + "\"keywordLocation\":\"\",\"instanceLocation\":\"/\\uD800\",\"error\":"
                        + "\"a surrogate stands alone; \\\\uD800 to \\\\uDFFF go in pairs\"}]}",
                StandardOutput.basic(report));
    }

    private static SchemaValidator load(SchemaSet.Builder set, URI uri, String schema) {
        return SchemaValidator.of(set.add(uri, schema).build(), uri);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
