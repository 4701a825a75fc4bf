package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.Policy;
import dev.stepschema.batch.Layout;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.exception.DefaultExceptionHandler;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {
    private static final String STEP = "{\"id\":\"step-1\"}";

    @TempDir
    Path base;

    private final RecordingLog log = new RecordingLog();
    private final Map<URI, Path> catalog = new HashMap<>();
    private Optional<Path> schema = Optional.empty();
    private Optional<String> root = Optional.empty();
    private Policy policy = PolicyName.STRICT.policy();
    private Layout layout = Layout.AUTO;
    private boolean allowEmpty;
    private Path reports;

    @BeforeEach
    void defaults() {
        reports = base.resolve("reports");
    }

    @Test
    void withoutDocumentsItSaysSoAndSucceeds() throws Exception {
        schema = Optional.of(base.resolve("no-such-schema.json"));

        validate();
        validate(" ", "");

        String line = "INFO No documents to check: none are configured. Set <documents> or step.documents.";
        assertEquals(List.of(line, line), log.lines);
        assertFalse(Files.exists(reports));
    }

    @Test
    void validDocumentsOfTheEmbeddedSchemaAreCounted() throws Exception {
        write("a.json", STEP);
        write("b.jsonl", STEP + "\n" + STEP + "\n");
        write("c.json", "[" + STEP + "]");

        validate("*.json", " b.jsonl");

        assertEquals(
                List.of("INFO 4 documents in 3 files: 4 valid, 0 invalid; 0 violations, 0 warnings; the report is "
                        + reports.resolve("report.json")),
                log.lines);
    }

    @Test
    void anInvalidDocumentFailsTheBuildAndIsShown() throws Exception {
        write("steps/a.json", "{\n  \"id\": \"step-1\",\n  \"feedback\": \"meh\"\n}");

        MojoFailureException e = assertThrows(MojoFailureException.class, () -> validate("steps/*.json"));

        assertEquals(
                "1 document in 1 file: 0 valid, 1 invalid; 1 violation, 0 warnings; the report is "
                        + reports.resolve("report.json"),
                e.getMessage());
        assertEquals(List.of("""
                        ERROR steps/a.json:3:15: error: "feedback" must be "positive", "negative" or null, but is "meh" [ENUM]
                            3 |   "feedback": "meh"
                              |               ^^^^^  at /feedback"""), log.lines);
        assertTrue(Files.readString(reports.resolve("report.json")).contains("\"path\":\"steps/a.json\""));
    }

    @Test
    void theTolerantPolicyWarns() throws Exception {
        write("a.json", "{\"id\":\"step-1\",\"organization_id\":\"org-1\"}");
        policy = PolicyName.TOLERANT.policy();

        validate("a.json");

        assertTrue(log.lines.get(0).startsWith("WARN a.json:1:16: warning: unknown property \"organization_id\""));
        assertTrue(
                log.lines.get(1).startsWith("INFO 1 document in 1 file: 1 valid, 0 invalid; 0 violations, 1 warning;"));
    }

    @Test
    void documentsThatMatchNothingAreAFailureUnlessAllowed() throws Exception {
        write("a.json", STEP);

        assertFailure(
                "No file matches \"stepz/*.json\" or \"b.json\" below " + base
                        + ". Correct <documents> (step.documents),"
                        + " or set <allowEmpty>true</allowEmpty> (step.allowEmpty).",
                "a.json",
                "stepz/*.json",
                "b.json");
        assertFalse(Files.exists(reports));

        allowEmpty = true;
        validate("stepz/*.json");
        assertTrue(log.lines.get(0).startsWith("INFO 0 documents in 0 files"));
    }

    @Test
    void aSchemaFileOfOnesOwn() throws Exception {
        write("a.json", "{}");
        schema = Optional.of(write(
                "order.json", "{\"type\":\"object\",\"required\":[\"id\"],\"$defs\":{\"E\":{\"maxProperties\":0}}}"));

        assertThrows(MojoFailureException.class, () -> validate("a.json"));

        root = Optional.of("#/$defs/E");
        validate("a.json");
    }

    @Test
    void whatIsStrangeInASchemaOfOnesOwnIsAWarning() throws Exception {
        write("a.json", "1");
        schema = Optional.of(write("piece.json", "{\"$id\":\"#/components/schemas/B\",\"type\":\"integer\"}"));

        validate("a.json");

        assertEquals(
                "WARN " + schema.get() + ":1:8: warning: \"$id\" is only a fragment, which 2020-12 forbids;"
                        + " mounted at /components/schemas/B [ID_FRAGMENT]",
                log.lines.get(0));
    }

    @Test
    void ofADirectoryOneSchemaIsChosen() throws Exception {
        write("a.json", "\"y\"");
        write("schemas/a.json", "{\"$id\":\"https://example.org/a\",\"type\":\"string\"}");
        write("schemas/b.json", "{\"$id\":\"#/components/schemas/B\",\"type\":\"integer\"}");
        schema = Optional.of(base.resolve("schemas"));

        root = Optional.of("https://example.org/a");
        validate("a.json");
        root = Optional.of("#/components/schemas/B");
        assertThrows(MojoFailureException.class, () -> validate("a.json"));
        root = Optional.empty();
        assertFailure(
                "There are several schemas in " + base.resolve("schemas")
                        + ". Name the one to check against in <root> (step.root), for example https://example.org/a.",
                "a.json");
        root = Optional.of("#/components/schemas/C");
        assertFailure(
                "There is no schema \"#/components/schemas/C\" in " + base.resolve("schemas")
                        + ". Correct <root> (step.root), for example https://example.org/a.",
                "a.json");
    }

    @Test
    void aPointerIntoSeveralFilesIsAmbiguousUntilAFileIsNamed() throws Exception {
        write("a.json", "\"y\"");
        write("schemas/a.json", "{\"$defs\":{\"C\":{\"type\":\"string\"}}}");
        write("schemas/b/c.yaml", "$defs: {C: {type: integer}, D: {type: string}}");
        schema = Optional.of(base.resolve("schemas"));

        root = Optional.of("#/$defs/D");
        validate("a.json");
        root = Optional.of("a.json#/$defs/C");
        validate("a.json");
        root = Optional.of("b/c.yaml#/$defs/C");
        assertThrows(MojoFailureException.class, () -> validate("a.json"));
        root = Optional.of("#/$defs/C");
        assertFailure(
                "The schema \"#/$defs/C\" is in several files of " + base.resolve("schemas") + ": a.json, b/c.yaml."
                        + " Name one of them in <root> (step.root), for example a.json#/$defs/C.",
                "a.json");
    }

    @Test
    void aMisspeltRootIsToldWithTheSchemaThatWasMeant() throws Exception {
        write("a.json", "1");
        write("schemas/address.json", "{\"$defs\":{\"Street\":{},\"Town\":{}}}");
        write("schemas/order.yaml", "$defs: {Line: {}}");
        schema = Optional.of(base.resolve("schemas"));

        Map.of(
                        "#/$defs/Stret", "#/$defs/Street",
                        "#/definitions/Street", "#/$defs/Street",
                        "address.json#/$defs/Twon", "address.json#/$defs/Town",
                        "adress.json", "address.json")
                .forEach((written, meant) -> {
                    root = Optional.of(written);
                    assertFailure(
                            "There is no schema \"" + written + "\" in " + base.resolve("schemas") + ". Did you mean \""
                                    + meant + "\"? Correct <root> (step.root).",
                            "a.json");
                });
    }

    @Test
    void aRootWithoutASchemaIsOneOfTheEmbedded() throws Exception {
        write("a.json", "\"success\"");
        root = Optional.of("#/components/schemas/StepStatus");

        validate("a.json");

        root = Optional.of("#/components/schemas/StepStatuses");
        assertFailure(
                "There is no schema \"#/components/schemas/StepStatuses\" in the embedded Step schema."
                        + " Did you mean \"#/components/schemas/StepStatus\"? Correct <root> (step.root).",
                "a.json");
    }

    @Test
    void linesThatAreReadAsOneDocumentAreToldHowToReadThem() throws Exception {
        write("a.json", STEP + "\n" + STEP + "\n");
        write("b.json", STEP + " " + STEP);

        assertThrows(MojoFailureException.class, () -> validate("*.json"));

        String what = "something follows the JSON value; one value is a document";
        String log = String.join("\n", this.log.lines);
        assertTrue(
                log.contains("a.json:2:1: error: " + what
                        + "; if each line is one, set <layout>lines</layout> (step.layout) [TRAILING]"),
                log);
        assertTrue(log.contains(": error: " + what + " [TRAILING]"), log);
    }

    @Test
    void badSchemasAreLocatedAndLeaveTheEarlierReport() throws Exception {
        write("a.json", STEP);
        validate("a.json");
        String earlier = Files.readString(reports.resolve("report.json"));

        schema = Optional.of(base.resolve("gone.json"));
        assertFailure("Schema file " + schema.get() + " does not exist. Correct <schema> (step.schema).", "a.json");
        schema = Optional.of(write("bad.json", "{\"type\": }"));
        assertFailureBegins("The schemas cannot be used:\n" + schema.get() + ":1:10: error: malformed JSON", "a.json");
        schema = Optional.of(write("empty.json", ""));
        assertFailureBegins(
                "The schemas cannot be used:\n" + schema.get() + ":1:1: error: there is no JSON value", "a.json");
        schema = Optional.of(write("dangling.json", "{\"$ref\":\"#/$defs/A\"}"));
        String message = assertFailureBegins(
                "The schemas cannot be used:\n" + schema.get()
                        + ":1:9: error: \"$ref\": \"#/$defs/A\" points to nothing",
                "a.json");
        assertTrue(message.endsWith("Add the file that defines it: put it beside the others,"
                + " and name their directory in <schema> (step.schema) and the schema in <root> (step.root);"
                + " or say in <catalog> (step.catalog) which file a URI stands for"));

        assertEquals(earlier, Files.readString(reports.resolve("report.json")));
    }

    @Test
    void theCatalogSaysWhereReferencesLead() throws Exception {
        schema = Optional.of(write("order.json", "{\"$ref\":\"https://example.org/common#/$defs/Name\"}"));
        catalog.put(
                URI.create("https://example.org/common"),
                write("common.json", "{\"$defs\":{\"Name\":{\"type\":\"string\"}}}"));
        write("steps/a.json", "5");

        assertThrows(MojoFailureException.class, () -> validate("steps/a.json"));

        assertTrue(
                log.lines.get(0).startsWith("ERROR steps/a.json:1:1: error: the document must be a string"),
                log.lines.get(0));
    }

    @Test
    void aCatalogForTheEmbeddedSchemaIsForNobody() throws Exception {
        catalog.put(URI.create("urn:a"), base.resolve("a.json"));
        write("steps/a.json", STEP);

        validate("steps/a.json");

        assertEquals(
                "WARN " + base.resolve("a.json")
                        + ":1:1: warning: the catalog has this for \"urn:a\", which no reference"
                        + " needs [UNUSED_CATALOG]",
                log.lines.get(0));
    }

    @Test
    void aReportThatCannotBeWrittenIsOneSentence() throws Exception {
        write("a.json", STEP);
        reports = write("reports", "a file");

        assertFailure(
                "The report " + reports.resolve("report.json") + " cannot be written: " + reports
                        + " is a file where a directory is needed. Correct <documents> (step.documents) or <reportDirectory>"
                        + " (step.reportDirectory), or make the file accessible.",
                "a.json");
        assertEquals("a file", Files.readString(reports));
    }

    private void validate(String... documents) throws MojoExecutionException, MojoFailureException {
        Validation.run(
                new ValidateRequest(
                        base,
                        schema,
                        root,
                        Optional.empty(),
                        catalog,
                        List.of(documents),
                        layout,
                        policy,
                        reports,
                        allowEmpty),
                log);
    }

    /** The whole of what Maven prints, which is more than the message if there is a cause. */
    private void assertFailure(String message, String... documents) {
        MojoExecutionException failure = assertThrows(MojoExecutionException.class, () -> validate(documents));

        assertEquals(
                message, new DefaultExceptionHandler().handleException(failure).getMessage());
    }

    private String assertFailureBegins(String beginning, String... documents) {
        String message = assertThrows(MojoExecutionException.class, () -> validate(documents))
                .getMessage();
        assertEquals(beginning, message.substring(0, Math.min(beginning.length(), message.length())), message);
        return message;
    }

    private Path write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
