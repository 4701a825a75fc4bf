package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading schemas: what is refused, where, and in which words. */
class SchemaSetTest {
    private static final URI A = URI.create("https://example.org/a.json");
    private static final URI B = URI.create("https://example.org/b.json");

    @TempDir
    Path directory;

    private static String refusal(SchemaSet.Builder builder) {
        return assertThrows(SchemaLoadException.class, builder::build).getMessage();
    }

    private static String refusal(String schema) {
        return refusal(SchemaSet.builder().add(A, schema.replace('\'', '"')));
    }

    @Test
    void danglingReferencesAreNamedAllAtOnce() throws IOException {
        String step = Files.readString(Path.of("src/main/resources/dev/stepschema/schema/Step.schema.json"));
        SchemaSet.Builder builder = SchemaSet.builder().add(URI.create("file:/Step.schema.json"), step);

        assertEquals("""
                file:/Step.schema.json:232:19: error: "$ref": "#/components/schemas/StopReasonType" points to nothing; \
                used by "stop_reason" [DANGLING_REF]
                file:/Step.schema.json:287:17: error: "$ref": "#/components/schemas/Message" points to nothing; \
                used by "messages" [DANGLING_REF]
                file:/Step.schema.json:351:19: error: "$ref": "#/components/schemas/StepStatus" points to nothing; \
                used by "status" [DANGLING_REF]
                Add the documents that define what is missing: SchemaSet.builder().add(uri, text); or say where they are: \
                .catalog(uri, file)""", refusal(builder));
    }

    @Test
    void aMalformedKeywordHasALine() {
        assertEquals(
                "https://example.org/a.json:2:13: error: \"required\" must be an array of different strings, "
                        + "but is \"id\" [INVALID_SCHEMA]",
                refusal("{'type':'object',\n 'required':'id'}"));
    }

    @Test
    void aMisspelledTypeGetsASuggestion() {
        assertTrue(
                refusal("{'type':'strng'}").endsWith("but is \"strng\" — did you mean \"string\"? [INVALID_SCHEMA]"));
    }

    @Test
    void aRegularExpressionThatIsNoneIsRefused() {
        assertTrue(refusal("{'pattern':'a(b'}").contains("\"pattern\" is no regular expression"));
    }

    @Test
    void malformedEmptyAndWronglyEncodedTextsAreRefusedAtTheirPlace() throws IOException {
        assertTrue(refusal("{'type':").contains("a.json:1:9: error: the text ends before"), refusal("{'type':"));
        assertTrue(refusal("").contains("a.json:1:1: error: there is no JSON value [EMPTY]"));
        Path file =
                Files.write(directory.resolve("latin1.json"), new byte[] {'{', '"', (byte) 0xE4, '"', ':', '1', '}'});
        Path yaml = Files.write(directory.resolve("latin1.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE4});
        assertTrue(
                refusal(SchemaSet.builder().add(yaml)).contains("latin1.yaml:1:4: error: the byte 0xE4 is not UTF-8"));
        assertTrue(
                refusal(SchemaSet.builder().add(file)).contains("latin1.json:1:3: error: the byte 0xE4 is not UTF-8"));
    }

    @Test
    void aMissingFileIsNamed() {
        UncheckedIOException thrown = assertThrows(
                UncheckedIOException.class, () -> SchemaSet.builder().add(Path.of("no", "such.json")));

        assertEquals("schema file no/such.json does not exist", thrown.getMessage());
    }

    @Test
    void aDirectoryThatIsNoneIsOneSentence() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "{}");

        UncheckedIOException thrown = assertThrows(
                UncheckedIOException.class, () -> SchemaSet.builder().addDirectory(file));

        assertEquals(
                "schema directory " + file + " cannot be read: " + file + " is not a directory", thrown.getMessage());
    }

    @Test
    void malformedYamlIsTheProblemAndNotWhatWasBeingRead() {
        assertEquals(
                "file:/s.yaml:2:6: error: malformed YAML: expected ',' or ']', but got : [MALFORMED]",
                refusal(SchemaSet.builder().add(URI.create("file:/s.yaml"), "type: [string\nitems: {")));
        assertEquals(
                "file:/s.yaml:1:8: error: malformed YAML: expected the node content, but found '<stream end>' [MALFORMED]",
                refusal(SchemaSet.builder().add(URI.create("file:/s.yaml"), "type: [")));
    }

    @Test
    void theLatestDraftIsTheOneOfDocumentsThatNameNone() {
        SchemaSet set = SchemaSet.builder()
                .defaultDialect(Dialect.DRAFT_7)
                .add(A, "{\"$schema\":\"http://json-schema.org/schema#\",\"items\":[{\"type\":\"null\"}]}")
                .build();

        assertEquals(false, SchemaValidator.of(set, A).isValid("[1]"));
        assertEquals(
                "https://example.org/a.json:1:12: warning: \"$schema\" is \"http://json-schema.org/schema#\", which"
                        + " names no draft; read as http://json-schema.org/draft-07/schema, as documents without it are;"
                        + " name the draft if it is another one [UNKNOWN_DIALECT]",
                warnings(set));
    }

    @Test
    void anUnknownDialectListsThoseKnown() {
        String message = refusal("{'$schema':'https://example.org/mine'}");

        assertTrue(message.contains("a.json:1:12: error: \"$schema\" names \"https://example.org/mine\""), message);
        assertTrue(message.contains("https://json-schema.org/draft/2020-12/schema"), message);
    }

    @Test
    void referencesInCirclesAreRefused() {
        assertTrue(refusal("{'$ref':'#/$defs/a','$defs':{'a':{'allOf':[{'$ref':'#'}]}}}")
                .contains("[REF_LOOP]"));
        assertTrue(refusal("{'$ref':'#'}").contains("[REF_LOOP]"));
    }

    @Test
    void twoPiecesAtOnePlaceAreRefused() {
        String piece = "{\"$id\":\"#/components/schemas/A\"}";

        String message = refusal(SchemaSet.builder().add(A, piece).add(B, piece));

        assertTrue(message.contains("two pieces claim one place"), message);
        assertTrue(message.contains("a.json") && message.contains("b.json"), message);
    }

    @Test
    void aPieceIsFoundByItsUriAndByItsPlace() {
        SchemaSet set = SchemaSet.builder()
                .add(A, "{\"$id\":\"#/components/schemas/A\",\"type\":\"string\"}")
                .add(B, "{\"$id\":\"#/components/schemas/B\",\"items\":{\"$ref\":\"#/components/schemas/A\"}}")
                .build();

        assertTrue(SchemaValidator.of(set, A).isValid("\"x\""));
        assertTrue(SchemaValidator.of(set, URI.create("#/components/schemas/B")).isValid("[\"x\"]"));
        assertTrue(!SchemaValidator.of(set, B).isValid("[1]"));
        assertEquals(
                List.of(Code.ID_FRAGMENT, Code.ID_FRAGMENT),
                set.warnings().stream().map(SchemaProblem::code).toList());
    }

    @Test
    void yamlIsReadWithItsLines() {
        String yaml = "type: object\nproperties:\n  ä: {type: string}\n  b: {minLength: -1}\n";

        String message = refusal(SchemaSet.builder().add(URI.create("file:/s.yaml"), yaml));

        assertEquals(
                "file:/s.yaml:4:18: error: \"minLength\" must be an integer of at least 0, but is the integer -1 "
                        + "[INVALID_SCHEMA]",
                message);
    }

    @Test
    void anOpenApiDocumentIsEnteredByAPointer() {
        String openApi = """
                {"openapi":"3.1.0","paths":{},"components":{"schemas":{
                  "A":{"type":"object","properties":{"b":{"$ref":"#/components/schemas/B"}}},
                  "B":{"type":"string"}}}}
                """;
        SchemaSet set = SchemaSet.builder().add(A, openApi).build();

        SchemaValidator validator = SchemaValidator.of(set, URI.create(A + "#/components/schemas/A"));

        assertTrue(validator.isValid("{\"b\":\"x\"}"));
        assertTrue(!validator.isValid("{\"b\":1}"));
    }

    @Test
    void aDirectoryIsReadWhole() throws IOException {
        Files.writeString(directory.resolve("a.json"), "{\"items\":{\"$ref\":\"sub/b.yaml\"}}");
        Files.createDirectory(directory.resolve("sub"));
        Files.writeString(directory.resolve("sub/b.yaml"), "type: string\n");
        Files.writeString(directory.resolve("notes.txt"), "no schema");

        SchemaSet set = SchemaSet.builder().addDirectory(directory).build();

        SchemaValidator validator =
                SchemaValidator.of(set, directory.resolve("a.json").toUri());
        assertTrue(validator.isValid("[\"x\"]"));
        assertTrue(!validator.isValid("[1]"));
    }

    private static String warnings(SchemaSet set) {
        return set.warnings().stream().map(SchemaProblem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void aReferenceMayHoldWhatNoUriCan() {
        SchemaSet set = SchemaSet.builder()
                .add(
                        A,
                        "{\"$ref\":\"#/definitions/Map<a b,%|#>\",\"definitions\":{\"Map<a b,%|#>\":{\"type\":\"null\"}}}")
                .build();

        assertEquals(false, SchemaValidator.of(set, A).isValid("1"));
        assertEquals(true, SchemaValidator.of(set, A).isValid("null"));
        assertEquals(
                "https://example.org/a.json:1:9: warning: \"$ref\" must be a URI reference, but is "
                        + "\"#/definitions/Map<a b,%|#>\"; read as \"#/definitions/Map%3Ca%20b,%25%7C%23%3E\" [INVALID_SCHEMA]",
                warnings(set));
    }

    @Test
    void filesReferToEachOtherWhateverTheirIdsSay() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.json"), "{\"$id\":\"https://example.org/v1/a\",\"$ref\":\"sub/b.json\"}");
        Files.createDirectory(directory.resolve("sub"));
        Files.writeString(directory.resolve("sub/b.json"), "{\"$id\":\"https://example.org/v1/b\",\"type\":\"null\"}");

        SchemaSet set = SchemaSet.builder().addDirectory(directory).build();

        assertEquals(false, SchemaValidator.of(set, file.toUri()).isValid("1"));
        assertTrue(
                warnings(set)
                        .contains("\"$ref\": \"sub/b.json\" points to nothing from \"$id\", which is "
                                + "\"https://example.org/v1/a\"; read as "),
                warnings(set));
    }

    @Test
    void documentsWithOneIdAreNamedOnce() {
        String schema = "{'$schema':'http://json-schema.org/draft-07/schema#','$id':'https://example.org/x',"
                + "'properties':{'a':{'$id':'#a'},'b':{'$id':'#b'}}}";

        assertEquals(
                "https://example.org/b.json:1:60: error: \"https://example.org/x\" is claimed by "
                        + "https://example.org/a.json# as well as by https://example.org/b.json# [AMBIGUOUS]",
                refusal(SchemaSet.builder().add(A, schema.replace('\'', '"')).add(B, schema.replace('\'', '"'))));
    }

    @Test
    void anIdThatIsThereTwiceIsAFaultWhereSomethingRefersToIt() {
        String schema = "{'$schema':'http://json-schema.org/draft-07/schema#','$id':'https://example.org/x',"
                + "'properties':{'a':{'$id':'#a'},'b':{'$id':'#a'},'c':%s}}";
        SchemaSet set = SchemaSet.builder()
                .add(A, String.format(schema, "true").replace('\'', '"'))
                .build();

        assertEquals(
                "https://example.org/a.json:1:126: warning: \"https://example.org/x#a\" is claimed by "
                        + "https://example.org/a.json#/properties/a as well as by https://example.org/a.json#/properties/b"
                        + " [AMBIGUOUS]",
                warnings(set));
        assertTrue(refusal(SchemaSet.builder()
                        .add(A, String.format(schema, "{'$ref':'#a'}").replace('\'', '"')))
                .contains("error: \"$ref\": \"#a\" may be one of several schemas with that name [AMBIGUOUS]"));
    }

    @Test
    void whatLaterDialectsAllowIsOnlyWarnedOf() {
        SchemaSet set = SchemaSet.builder()
                .defaultDialect(Dialect.DRAFT_4)
                .add(A, "{\"required\":[],\"properties\":{\"a\":true,\"b\":{\"enum\":[1,1]}}}")
                .build();

        assertEquals(3, set.warnings().size(), warnings(set));
        assertEquals(true, SchemaValidator.of(set, A).isValid("{\"a\":1,\"b\":1}"));
        assertTrue(refusal(SchemaSet.builder().defaultDialect(Dialect.DRAFT_4).add(A, "{\"exclusiveMinimum\":1}"))
                .contains("must be true or false"));
    }

    @Test
    void openApi30IsNotQuietlyReadAs31() {
        SchemaSet set = SchemaSet.builder()
                .add(
                        A,
                        "{\"openapi\":\"3.0.3\",\"components\":{\"schemas\":{\"N\":{\"type\":\"string\",\"nullable\":true}}}}")
                .build();

        assertEquals(
                "https://example.org/a.json:1:12: warning: OpenAPI 3.0 is read as 3.1, in which \"nullable\" says nothing:"
                        + " convert it to 3.1 [UNKNOWN_DIALECT]",
                warnings(set));
    }

    @Test
    void howAFaultyOpenApi30DocumentIsReadIsSaidBesideItsFaults() {
        String faulty = "{'openapi':'3.0.3','components':{'schemas':{'N':{'exclusiveMinimum':true}}}}";
        String sound = "{'openapi':'3.0.3','components':{'schemas':{'N':{}}}}";

        assertEquals(
                "https://example.org/a.json:1:12: warning: OpenAPI 3.0 is read as 3.1, in which \"nullable\" says"
                        + " nothing: convert it to 3.1 [UNKNOWN_DIALECT]\n"
                        + "https://example.org/a.json:1:69: error: \"exclusiveMinimum\" must be a number, but is true"
                        + " [INVALID_SCHEMA]",
                refusal(SchemaSet.builder().add(A, faulty.replace('\'', '"')).add(B, sound.replace('\'', '"'))));
    }
}
