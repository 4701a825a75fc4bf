package dev.stepschema.hostile;

import static dev.stepschema.hostile.SmallStack.validate;
import static dev.stepschema.hostile.Texts.chain;
import static dev.stepschema.hostile.Texts.nested;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.Code;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas are input, too: they are used, or refused with a located problem. */
class HostileSchemasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'K':[%,%]}",
                "{'K':[{'allOf':[%],'title':''},{'allOf':[%]}]}",
                "{'K':[%,%],'unevaluatedProperties':false}",
                "{'K':[{'if':%,'then':%,'else':%},{'if':%,'then':%}]}",
                "{'K':[{'not':%},{'not':%}]}",
                "{'K':[{'dependentSchemas':{'a':%,'b':%}},%]}"
            })
    void chainsThatDouble(String link) {
        for (String keyword : new String[] {"allOf", "anyOf", "oneOf"}) {
            String schema = chain(30, link.replace('\'', '"').replace("K", keyword), "{\"type\":\"number\"}");
            for (String document : new String[] {"1", "\"x\"", "{\"a\":1,\"b\":2}", "[1]"}) {
                String summary = validate(schema, document);
                assertTrue(summary.equals("valid") || summary.contains(" at 0") || summary.contains(" at 1"), summary);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "% | TYPE at 0",
                "{\"allOf\":[%]} | TYPE at 0",
                "{\"properties\":{\"a\":%}} | valid",
                "{\"items\":%} | valid",
                "{\"additionalProperties\":%} | valid",
                "{\"anyOf\":[%,{\"type\":\"null\"}]} | refused: LIMIT_DEPTH",
                "{\"oneOf\":[%,{\"type\":\"null\"}]} | refused: LIMIT_DEPTH",
                "{\"not\":%} | refused: LIMIT_DEPTH",
                "{\"if\":%,\"then\":{\"type\":\"number\"}} | refused: LIMIT_DEPTH",
                "{\"dependentSchemas\":{\"a\":%}} | refused: LIMIT_DEPTH"
            })
    void chainsOfTenThousandReferences(String link, String wanted) {
        assertEquals(wanted, validate(chain(10_000, link, "{\"type\":\"number\"}"), "{\"a\":{\"a\":1}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"properties\":{\"a\": | }}",
                "{\"items\": | }",
                "{\"allOf\":[ | ]}",
                "{\"anyOf\":[ | ,true]}",
                "{\"oneOf\":[ | ,{\"type\":\"null\"}]}",
                "{\"not\": | }",
                "{\"default\":[ | ]}",
                "{\"const\":[ | ]}"
            })
    void nestedInOneDocument(String open, String close) {
        String inner = "{\"type\":\"number\"}";
        assertEquals("refused: LIMIT_DEPTH", validate(nested(10_000, open, inner, close), "1"));
        String summary = validate(nested(90, open, inner, close), "1");
        assertTrue(summary.equals("valid") || summary.endsWith(" at 0"), summary);
        String deep = validate(nested(160, open, inner, close), "1");
        assertTrue(deep.equals("valid") || deep.endsWith(" at 0") || deep.equals("refused: LIMIT_DEPTH"), deep);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref':'#'}",
                "{'allOf':[{'$ref':'#'}]}",
                "{'not':{'$ref':'#'}}",
                "{'if':{'$ref':'#'}}",
                "{'dependentSchemas':{'a':{'$ref':'#'}}}",
                "{'$ref':'#/$defs/a','$defs':{'a':{'anyOf':[{'$ref':'#/$defs/b'}]},'b':{'$ref':'#/$defs/a'}}}",
                "{'$dynamicAnchor':'x','anyOf':[{'$dynamicRef':'#x'}]}",
                "{'$dynamicAnchor':'x','not':{'$dynamicRef':'#x'}}",
                "{'$schema':'https://json-schema.org/draft/2019-09/schema','$recursiveAnchor':true,"
                        + "'anyOf':[{'$recursiveRef':'#'}]}"
            })
    void loopsOfReferences(String schema) {
        assertEquals("refused: REF_LOOP", validate(schema.replace('\'', '"'), "{\"a\":1}"));
    }

    @Test
    void loopsThatAskForNothingMore() {
        assertEquals("valid", validate("{\"$dynamicAnchor\":\"x\",\"allOf\":[{\"$dynamicRef\":\"#x\"}]}", "1"));
        assertEquals(
                "UNEVALUATED at 1",
                validate(
                        "{\"$dynamicAnchor\":\"x\",\"allOf\":[{\"$dynamicRef\":\"#x\"}],\"unevaluatedProperties\":false}",
                        "{\"a\":1}"));
    }

    @Test
    void schemasThatMergeIntoEachOther() {
        String schema = Texts.list(
                18,
                "{\"$ref\":\"#/$defs/a0\",\"$defs\":{",
                i -> "\"a" + i + "\":{\"allOf\":[" + properties((i + 1) % 18, (i * 7 + 3) % 18) + ","
                        + properties((i * 5 + 2) % 18, (i * 11 + 1) % 18) + "]}",
                "}}");
        assertEquals("valid", validate(schema, "{\"x\":{\"y\":{\"x\":1}}}"));
    }

    private static String properties(int x, int y) {
        return "{\"properties\":{\"x\":{\"$ref\":\"#/$defs/a" + x + "\"},\"y\":{\"$ref\":\"#/$defs/a" + y + "\"}}}";
    }

    @Test
    void textsThatAreNoSchemas() {
        assertEquals(Code.LIMIT_DEPTH, refusal("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                Code.LIMIT_STRING,
                refusal(("{\"title\":\"" + "x".repeat(30_000_000) + "\"}").getBytes(StandardCharsets.UTF_8)));
        assertEquals(Code.MALFORMED, refusal("{\"type\":".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Code.TRAILING, refusal("{} {}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Code.EMPTY, refusal(new byte[0]));
        assertEquals(Code.ENCODING, refusal("{}".getBytes(StandardCharsets.UTF_16)));
        assertEquals(Code.ENCODING, refusal("{\"title\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Code.ENCODING, refusal("{\"title\":\"\\uD800\"}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Code.DUPLICATE, refusal("{\"type\":1,\"t\\u0079pe\":2}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Code.INVALID_SCHEMA, refusal("{\"pattern\":\"(((\"}".getBytes(StandardCharsets.UTF_8)));
    }

    private static Code refusal(byte[] text) {
        return SmallStack.call(() -> {
            try {
                SchemaSet.builder().add(URI.create("x:/y"), "y", text).build();
                return null;
            } catch (SchemaLoadException e) {
                return e.problems().get(0).code();
            }
        });
    }
}
