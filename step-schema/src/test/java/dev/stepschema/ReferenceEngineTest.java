package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Source;
import dev.stepschema.json.Utf8;
import dev.stepschema.plan.Fault;
import dev.stepschema.reference.ReferenceEngine;
import dev.stepschema.source.LoadedSchemas;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the delegated engine says of documents, for schemas of every sort that a set can have. */
class ReferenceEngineTest {
    private static final URI URI_OF_SCHEMA = URI.create("https://example.org/schema");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'type': ['string', 'null']} | 5 | TYPE |  | the document must be a string or null, but is the integer 5",
                "{'enum': ['a', 'beta', null]} | 'bta' | ENUM |  | the document must be \"a\", \"beta\" or null, but is"
                        + " \"bta\" — did you mean \"beta\"?",
                "{'anyOf': [{'type': 'string', 'enum': ['a']}, {'type': 'null'}]} | 5 | TYPE |  | the document must be \"a\" or"
                        + " null, but is the integer 5",
                "{'anyOf': [{'type': 'string', 'enum': ['a']}, {'type': 'null'}]} | 'b' | ENUM |  | the document must be \"a\""
                        + " or null, but is \"b\"",
                "{'const': 1} | 2 | CONST |  | the document must be 1, but is the integer 2",
                "{'required': ['a'], 'properties': {'a': {'type': 'string'}}} | {} | REQUIRED |  | required property \"a\""
                        + " (string) is missing",
                "{'properties': {'feedback': {}}, 'additionalProperties': false} | {'feedbak': 1} | UNKNOWN_PROPERTY |"
                        + " /feedbak | unknown property \"feedbak\" — did you mean \"feedback\"?",
                "{'properties': {'a': false}} | {'a': 1} | FALSE_SCHEMA | /a | property \"a\" is not allowed",
                "{'items': false} | [1] | FALSE_SCHEMA | /0 | element 0 is not allowed",
                "{'propertyNames': {'maxLength': 1}} | {'ab': 1} | PROPERTY_NAME | /ab | the property name \"ab\" is not"
                        + " allowed",
                "{'minLength': 2} | 'a' | MIN_LENGTH |  | the document must have at least 2 characters, but has 1",
                "{'maxItems': 1} | [1, 2] | MAX_ITEMS |  | the document must have at most 1 element, but has 2",
                "{'minProperties': 1} | {} | MIN_PROPERTIES |  | the document must have at least 1 property, but has 0",
                "{'multipleOf': 0.1} | 0.25 | MULTIPLE_OF |  | the document must be a multiple of 0.1, but is 0.25",
                "{'exclusiveMaximum': 3} | 3 | EXCLUSIVE_MAXIMUM |  | the document must be less than 3, but is the integer"
                        + " 3",
                "{'pattern': '^a$'} | 'b' | PATTERN |  | the document must match the pattern \"^a$\", but is \"b\"",
                "{'uniqueItems': true} | [1, 2, 1.0] | UNIQUE_ITEMS | /2 | element 2 equals element 0; all have to be"
                        + " different",
                "{'contains': {'const': 1}, 'minContains': 2} | [1] | CONTAINS |  | at least 2 of the elements of the"
                        + " document must match \"contains\", but fewer do",
                "{'dependentRequired': {'a': ['b']}} | {'a': 1} | DEPENDENT_REQUIRED |  | property \"b\" is missing; \"a\""
                        + " requires it",
                "{'not': {'type': 'string'}} | 'a' | NOT |  | the document matches what it must not match",
                "{'if': {'type': 'string'}, 'then': {'minLength': 2}} | 'a' | MIN_LENGTH |  | the document must have at"
                        + " least 2 characters, but has 1",
                "{'oneOf': [{'title': 'A'}, {'type': 'string'}]} | 'a' | SEVERAL_MATCH |  | the document matches more than one of 2"
                        + " forms, A and form 2; exactly one is wanted",
                "{'properties': {'a': {}}, 'unevaluatedProperties': false} | {'b': 1} | UNEVALUATED | /b | unknown"
                        + " property \"b\"",
                "{'allOf': [{'properties': {'a': {'type': 'string'}}}], 'unevaluatedProperties': false} | {'a': 1} | TYPE"
                        + " | /a | \"a\" must be a string, but is the integer 1",
                "{'prefixItems': [true], 'unevaluatedItems': false} | [1, 2] | UNEVALUATED | /1 | element 1 is not allowed",
                "{'type': 'integer'} | 1.00000000000000000001 | TYPE |  | the document must be an integer, but is"
                        + " 1.00000000000000000001",
            })
    void saysOneSentence(String schema, String document, Code code, String pointer, String message) {
        List<Fault> faults = check(schema, document);
        assertEquals(1, faults.size(), faults.toString());
        Fault fault = faults.get(0);
        assertEquals(code, fault.code());
        assertEquals(pointer == null ? "" : pointer, fault.pointer());
        assertEquals(message, fault.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'type': 'integer'} | 1e400",
                "{'type': 'integer'} | 1.0",
                "{'multipleOf': 3} | 3e1000000000",
                "{'minimum': 3} | 1e1000000000",
                "{'const': 1e400} | 10e399",
                "{'uniqueItems': true} | [1e400, 1e401]",
                "{'maxLength': 1} | '😀'",
            })
    void decidesNumbersExactlyAndAtOnce(String schema, String document) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(List.of(), check(schema, document)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'not': {'properties': {'a': {'enum': ['x']}}}}",
                "{'contains': {'enum': ['x']}}",
                "{'propertyNames': {'enum': ['x']}}",
                "{'if': {'enum': ['x']}, 'else': {'const': 'x'}}",
                "{'anyOf': [{'enum': ['x']}, {'enum': ['y']}]}",
            })
    void makesNothingTolerableBelowWhatIsNoAssertion(String schema) {
        for (String document : List.of("{'a': 'x'}", "['a']", "'z'")) {
            check(schema, document).forEach(fault -> assertTrue(!fault.isTolerable(), fault.toString()));
        }
    }

    @Test
    void adoptsTheOnlyBranchWithTolerableFaults() {
        String schema = """
                {"anyOf": [
                  {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false},
                  {"type": "object", "required": ["x", "y"]}]}
                """;
        List<Fault> faults = check(schema, "{'a': 'x', 'b': 1, 'c': 2}");
        assertEquals(List.of("/b", "/c"), faults.stream().map(Fault::pointer).toList());
        assertTrue(faults.stream().allMatch(Fault::isTolerable));
    }

    @Test
    void namesTheClosestForm() {
        String schema = """
                {"oneOf": [
                  {"title": "A", "properties": {"p": {"type": "string"}, "q": {"type": "string"}}},
                  {"title": "B", "properties": {"p": {"type": "integer"}, "q": {"type": "integer"}}}]}
                """;
        Fault fault = check(schema, "{'p': 'x', 'q': 5}").get(0);
        assertEquals(Code.NO_MATCH, fault.code());
        assertEquals("/q", fault.pointer());
        assertEquals("/oneOf", fault.keyword().pointer());
        assertEquals(
                "the document matches none of 2 forms; the closest is A: \"q\" must be a string, but is the integer 5",
                fault.message());
    }

    @Test
    void followsTheDialectAndReferencesAmongDocuments() {
        SchemaSet set = SchemaSet.builder()
                .defaultDialect(Dialect.DRAFT_4)
                .add(URI_OF_SCHEMA, "{\"properties\": {\"a\": {\"$ref\": \"other.yaml#/definitions/bound\"}}}")
                .add(
                        URI.create("https://example.org/other.yaml"),
                        "definitions:\n  bound: {minimum: 3, exclusiveMinimum: true}\n")
                .build();
        List<Fault> faults = check(set, URI_OF_SCHEMA, "{'a': 3}");
        assertEquals(1, faults.size());
        assertEquals(Code.EXCLUSIVE_MINIMUM, faults.get(0).code());
        assertEquals("/definitions/bound/minimum", faults.get(0).keyword().pointer());
        assertEquals(
                "\"a\" must be greater than 3, but is the integer 3",
                faults.get(0).message());
    }

    @Test
    void followsReferencesBetweenPieces() {
        SchemaSet set = SchemaSet.builder()
                .add(URI.create("https://example.org/a"), """
                        {"$id": "#/components/schemas/A", "properties": {
                          "b": {"$ref": "#/components/schemas/B"}, "self": {"$ref": "#"}, "own": {"$ref": "#/$defs/own"},
                          "named": {"$ref": "#name"}},
                         "$defs": {"own": {"type": "string"}, "named": {"$anchor": "name", "type": "boolean"}}}
                        """)
                .add(URI.create("https://example.org/b"), """
                        {"$id": "#/components/schemas/B", "type": "integer", "$defs": {"x": {"$anchor": "name"}}}
                        """)
                .build();
        List<Fault> faults =
                check(set, URI.create("#/components/schemas/A"), "{'b': '', 'self': {'b': ''}, 'own': 1, 'named': 1}");
        assertEquals(
                List.of("/b", "/self/b", "/own", "/named"),
                faults.stream().map(Fault::pointer).toList());
        assertEquals(
                List.of(), check(set, URI.create("#/components/schemas/A"), "{'b': 1, 'self': {}, 'named': true}"));
    }

    @Test
    void findsTheSchemasOfAnOpenApiDocument() {
        SchemaSet set = SchemaSet.builder().add(URI_OF_SCHEMA, """
                        {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {},
                         "components": {"schemas": {
                           "A": {"properties": {"b": {"$ref": "#/components/schemas/B/C"}}},
                           "B/C": {"type": "integer"}, "B": {"C": {"type": "string"}}}}}
                        """).build();
        List<Fault> faults = check(set, URI.create(URI_OF_SCHEMA + "#/components/schemas/A"), "{'b': 1}");
        assertEquals("/components/schemas/B/C/type", faults.get(0).keyword().pointer());
        assertEquals(List.of(), check(set, URI.create(URI_OF_SCHEMA + "#/components/schemas/B~1C"), "5"));
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        String schema = "{\"items\": {\"$ref\": \"#\"}}";
        assertEquals(List.of(), check(schema, "[".repeat(100) + "]".repeat(100)));
        Fault fault = check(schema, "[".repeat(101) + "]".repeat(101)).get(0);
        assertEquals(Code.LIMIT_DEPTH, fault.code());
        assertEquals("/0".repeat(100), fault.pointer());
        assertEquals(100, fault.offset());
    }

    @Test
    void speaksEnglishEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Fault fault = check("{'maximum': 1.5}", "2.5").get(0);
            assertEquals("the document must be at most 1.5, but is 2.5", fault.message());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void showsNoValuesUnlessAsked() {
        Fault fault = engine(set("{'enum': ['a']}"), URI_OF_SCHEMA, false)
                .check(read("'b'"), "/x/0", false)
                .get(0);
        assertEquals("element 0 of \"x\" must be \"a\", but is another string", fault.message());
        assertEquals("/x/0", fault.pointer());
    }

    @Test
    void assertsFormatsIfAsked() {
        String schema = "{\"format\": \"date\"}";
        assertEquals(List.of(), check(schema, "'x'"));
        Fault fault = engine(set(schema), URI_OF_SCHEMA, true)
                .check(read("'x'"), "", true)
                .get(0);
        assertEquals(Code.FORMAT, fault.code());
        assertEquals("the document must have the format \"date\", but is \"x\"", fault.message());
    }

    private static List<Fault> check(String schema, String document) {
        return check(set(schema), URI_OF_SCHEMA, document);
    }

    private static List<Fault> check(SchemaSet set, URI uri, String document) {
        return engine(set, uri, false).check(read(document), "", true);
    }

    private static ReferenceEngine engine(SchemaSet set, URI uri, boolean assertFormats) {
        LoadedSchemas loaded = set.schemas();
        return ReferenceEngine.of(loaded, loaded.find(uri).orElseThrow(), assertFormats);
    }

    private static SchemaSet set(String schema) {
        return SchemaSet.builder().add(URI_OF_SCHEMA, quoted(schema)).build();
    }

    private static JsonValue read(String document) {
        ByteCursor cursor = new ByteCursor(Limits.defaults(), InputFault.Listener.THROWING);
        cursor.start(new Source(Utf8.encode(quoted(document))));
        return cursor.read();
    }

    /** So that the tables above can be read. */
    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
