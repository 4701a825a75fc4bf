package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.source.Catalog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References to URIs that lead to files. */
class CatalogTest {
    private static final URI ORDER = URI.create("https://shop.example/order");
    private static final URI COMMON = URI.create("https://example.org/common.json");
    private static final URI PREFIX = URI.create("https://example.org/schemas/");

    @TempDir
    Path directory;

    private Path common;

    @BeforeEach
    void common() throws IOException {
        common = write("common.json", "{'type':'string','$defs':{'n':{'$anchor':'n','type':'integer'}}}");
    }

    @Test
    void aUriLeadsToAFile() {
        assertTrue(accepts(referring(COMMON.toString()).catalog(COMMON, common), "'x'"));
        assertFalse(accepts(referring(COMMON.toString()).catalog(COMMON, common), "1"));
        assertTrue(accepts(referring(COMMON + "#/$defs/n").catalog(COMMON, common), "1"));
        assertTrue(accepts(referring(COMMON + "#n").catalog(COMMON, common), "1"));
    }

    @Test
    void aUriIsFoundHoweverItIsSpelt() {
        URI spelt = URI.create("https://Example.org:443/a/../common.json");
        URI beginning = URI.create("HTTPS://example.org:443/./");

        assertFalse(accepts(referring(COMMON.toString()).catalog(spelt, common), "1"));
        assertFalse(accepts(referring(spelt.toString()).catalog(COMMON, common), "1"));
        assertFalse(accepts(referring(COMMON.toString()).catalog(beginning, directory), "1"));
        assertFalse(accepts(referring(spelt.toString()).catalog(beginning, directory), "1"));
    }

    @Test
    void aMetaSchemaMayBeInTheCatalog() throws IOException {
        Path meta = write(
                "meta.json",
                "{'$schema':'http://json-schema.org/draft-07/schema#','$id':'https://example.org/meta',"
                        + "'allOf':[{'$ref':'http://json-schema.org/draft-07/schema#'}]}");
        URI uri = URI.create("https://example.org/meta");
        String schema = "{\"$schema\":\"https://example.org/meta#\",\"items\":[{\"type\":\"string\"}]}";

        SchemaSet set =
                SchemaSet.builder().add(ORDER, schema).catalog(uri, meta).build();

        assertEquals(List.of(), set.warnings(), "it is used, and items is an array in draft 7");
        for (Engine engine : Engine.values()) {
            SchemaValidator validator =
                    SchemaValidator.of(set, ORDER, Policy.strict().withEngine(engine));
            assertFalse(validator.isValid("[1]"), engine::toString);
            assertTrue(validator.isValid("[\"x\"]"), engine::toString);
        }
        assertEquals(
                List.of(uri),
                set.schemas().supplied().stream().map(text -> text.uri()).toList());
    }

    @Test
    void aMetaSchemaThatCannotBeReadIsSaid() {
        URI uri = URI.create("https://example.org/meta");
        SchemaSet.Builder builder = SchemaSet.builder()
                .add(ORDER, "{\"$schema\":\"https://example.org/meta\"}")
                .catalog(uri, directory.resolve("gone.json"));

        String message = assertThrows(SchemaLoadException.class, builder::build).getMessage();

        assertTrue(
                message.contains("which is no known dialect")
                        && message.contains("; by the catalog it is ")
                        && message.contains("gone.json, which does not exist [UNKNOWN_DIALECT]"),
                message);
    }

    @Test
    void theOtherEngineSeesTheSameDocuments() {
        SchemaSet set = referring(COMMON + "#/$defs/n")
                .add(common)
                .catalog(COMMON, common)
                .build();
        Policy networknt = Policy.strict().withEngine(Engine.NETWORKNT);

        assertTrue(SchemaValidator.of(set, ORDER, networknt).isValid("1"));
        assertFalse(SchemaValidator.of(set, ORDER, networknt).isValid("\"x\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub/a", "sub/a.yaml", "sub/b.json", "sub/b", "sub/%61", "sub/../sub/a"})
    void aBeginningLeadsToADirectoryWhereverTheEndingIs(String rest) throws IOException {
        Files.createDirectory(directory.resolve("sub"));
        write("sub/a.yaml", "type: string");
        write("sub/b.json", "{'$ref':'a'}"); // relative to its URI, which leads to the directory again

        assertTrue(accepts(referring(PREFIX + rest).catalog(PREFIX, directory), "'x'"), rest);
        assertFalse(accepts(referring(PREFIX + rest).catalog(PREFIX, directory), "1"), rest);
    }

    @Test
    void theLongestBeginningCounts() throws IOException {
        Path closer = Files.createDirectory(directory.resolve("closer"));
        write("closer/common.json", "{'type':'boolean'}");
        SchemaSet.Builder builder =
                referring(PREFIX + "v2/common.json").catalog(PREFIX, directory).catalog(PREFIX.resolve("v2/"), closer);

        SchemaSet set = builder.build();
        assertEquals(
                closer.resolve("common.json").toString(),
                set.schemas()
                        .find(PREFIX.resolve("v2/common.json"))
                        .orElseThrow()
                        .document()
                        .name());
    }

    @Test
    void aFileOfTheSetIsNotReadTwice() {
        SchemaSet set =
                referring(COMMON.toString()).add(common).catalog(COMMON, common).build();

        assertEquals(2, set.schemas().documents().size());
        assertEquals(
                common.toUri(),
                set.schemas().find(COMMON).orElseThrow().document().uri());
    }

    @ParameterizedTest
    @ValueSource(strings = {"common.json common", "common common.json", "common.json common common.json#/$defs/n"})
    void aFileIsOneDocumentByHoweverManyUris(String rests) throws IOException {
        write("common.json", "{'$id':'" + PREFIX + "common.json','type':'string','$defs':{'n':{'type':'integer'}}}");
        URI plain = URI.create("http://example.org/schemas/");
        String references = Stream.of(rests.split(" "))
                .flatMap(rest -> Stream.of(PREFIX + rest, plain + rest))
                .map(uri -> "'" + uri + "':{'$ref':'" + uri + "'}")
                .collect(Collectors.joining(",", "{'$defs':{", "}}"));
        SchemaSet set = SchemaSet.builder()
                .add(ORDER, references.replace('\'', '"'))
                .catalog(PREFIX, directory)
                .catalog(plain, directory)
                .build();

        assertEquals(
                set.schemas().find(PREFIX.resolve("common.json")), set.schemas().find(plain.resolve("common")));
    }

    @Test
    void whatIsWrongInAFileIsSaidOnceByHoweverManyUris() throws IOException {
        write("common.json", "{");
        SchemaSet.Builder builder = SchemaSet.builder()
                .add(
                        ORDER,
                        "{\"items\":{\"$ref\":\"" + PREFIX + "common\"},\"not\":{\"$ref\":\"" + PREFIX
                                + "common.json\"}}")
                .catalog(PREFIX, directory);

        assertProblems(builder, common + ":1:2: error: the text ends before the JSON value is complete [MALFORMED]");
    }

    @Test
    void anEntryForWhatIsKnownAlreadySaysSo() throws IOException {
        URI metaSchema = URI.create("http://json-schema.org/draft-07/schema");
        SchemaSet set = SchemaSet.builder()
                .add(ORDER, "{\"items\":{\"$ref\":\"" + metaSchema + "#\"},\"not\":{\"$ref\":\"" + COMMON + "\"}}")
                .add(URI.create("file:/known.json"), "{\"$id\":\"" + COMMON + "\"}")
                .catalog(metaSchema, common)
                .catalog(COMMON, common)
                .build();

        assertEquals(
                List.of(
                        common + ":1:1: warning: the catalog has this for \"" + metaSchema + "\", but that is "
                                + metaSchema + "# already [UNUSED_CATALOG]",
                        common + ":1:1: warning: the catalog has this for \"" + COMMON
                                + "\", but that is file:/known.json# already [UNUSED_CATALOG]"),
                set.warnings().stream().map(SchemaProblem::toString).toList());
    }

    @Test
    void onlyWhatIsReferredToIsRead() throws IOException {
        Path broken = write("broken.json", "{");
        URI unused = URI.create("urn:unused");

        SchemaSet set = referring(COMMON.toString())
                .catalog(COMMON, common)
                .catalog(unused, broken)
                .build();

        assertEquals(
                List.of(broken + ":1:1: warning: the catalog has this for \"urn:unused\", which no reference needs"
                        + " [UNUSED_CATALOG]"),
                set.warnings().stream().map(SchemaProblem::toString).toList());
    }

    @Test
    void aFileThatCannotBeReadIsSaidAtEachReferenceToIt() {
        Path gone = directory.resolve("gone.json");

        assertProblems(
                referring(COMMON.toString()).catalog(COMMON, gone),
                ORDER + ":1:9: error: \"$ref\": \"" + COMMON + "\" points to nothing; by the catalog it is " + gone
                        + ", which does not exist [DANGLING_REF]");
        assertProblems(
                referring(PREFIX + "gone").catalog(PREFIX, directory),
                ORDER + ":1:9: error: \"$ref\": \"" + PREFIX + "gone\" points to nothing; by the catalog it is "
                        + directory.resolve("gone") + ", which does not exist [DANGLING_REF]");
    }

    @Test
    void whatIsWrongInAFileIsSaidThereAndOnlyThere() throws IOException {
        write("common.json", "{'type': }");
        assertProblems(
                referring(COMMON.toString()).catalog(COMMON, common),
                common + ":1:10: error: malformed JSON: expected a JSON value, but found \"}\" [MALFORMED]");
        write("common.json", "{'minLength':-1}");
        assertProblems(
                referring(COMMON.toString()).catalog(COMMON, common),
                common + ":1:14: error: \"minLength\" must be an integer of at least 0, but is the integer -1"
                        + " [INVALID_SCHEMA]");
        write("common.json", "{'$ref':'#/$defs/gone'}");
        assertProblems(
                referring(COMMON.toString()).catalog(COMMON, common),
                common + ":1:9: error: \"$ref\": \"#/$defs/gone\" points to nothing [DANGLING_REF]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.json", "%2e%2e/secret.json", "..%2fsecret.json", "a%00b"})
    void noUriLeadsOutOfTheDirectory(String rest) throws IOException {
        write("secret.json", "{}");
        Path inner = Files.createDirectory(directory.resolve("inner"));
        SchemaSet.Builder builder = referring(PREFIX + rest).catalog(PREFIX, inner);

        String message = assertThrows(SchemaLoadException.class, builder::build).getMessage();

        assertTrue(message.contains(" points to nothing [DANGLING_REF]"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../..", "target/.."})
    void noUriLeadsOutOfARelativeDirectory(String relative) {
        Path inner = Path.of(relative);
        Catalog catalog = new Catalog(Map.of(PREFIX, inner));

        assertEquals(Optional.empty(), catalog.file(URI.create(PREFIX + "../no-such.json")));
        assertEquals(Optional.empty(), catalog.file(URI.create(PREFIX + "%2e%2e/no-such.json")));
        assertEquals(Optional.empty(), catalog.file(URI.create(PREFIX + "%2e%2e")));
        assertEquals(
                Optional.of(inner.resolve("no-such.json").normalize()),
                catalog.file(URI.create(PREFIX + "a/../no-such.json")));
    }

    @Test
    void aDirectoryIsNoDocument() {
        assertProblems(
                referring(COMMON.toString()).catalog(COMMON, directory),
                ORDER + ":1:9: error: \"$ref\": \"" + COMMON + "\" points to nothing; by the catalog it is " + directory
                        + ", which cannot be read (Is a directory) [DANGLING_REF]");
    }

    @Test
    void aUriIsAbsoluteAndHasNoFragment() {
        SchemaSet.Builder builder = SchemaSet.builder();

        assertThrows(IllegalArgumentException.class, () -> builder.catalog(URI.create("common.json"), common));
        assertThrows(IllegalArgumentException.class, () -> builder.catalog(URI.create(COMMON + "#n"), common));
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:acme:x/", "https://example.org/?v=/"})
    void aBeginningIsThatOfAPath(String uri) {
        SchemaSet.Builder builder = SchemaSet.builder();

        assertEquals(
                "a URI that ends in / stands for all that begin with it, so it must have a path and no query, such as"
                        + " https://example.org/schemas/, but is \"" + uri + "\"",
                assertThrows(IllegalArgumentException.class, () -> builder.catalog(URI.create(uri), directory))
                        .getMessage());
    }

    private static SchemaSet.Builder referring(String reference) {
        return SchemaSet.builder().add(ORDER, "{\"$ref\":\"" + reference + "\"}");
    }

    private static boolean accepts(SchemaSet.Builder builder, String document) {
        SchemaSet set = builder.build();
        assertEquals(List.of(), set.warnings());
        return SchemaValidator.of(set, ORDER).isValid(document.replace('\'', '"'));
    }

    private static void assertProblems(SchemaSet.Builder builder, String... problems) {
        SchemaLoadException thrown = assertThrows(SchemaLoadException.class, builder::build);
        assertEquals(
                String.join("\n", problems),
                thrown.problems().stream().map(SchemaProblem::toString).collect(Collectors.joining("\n")));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text.replace('\'', '"'));
    }
}
