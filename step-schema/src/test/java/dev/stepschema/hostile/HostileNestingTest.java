package dev.stepschema.hostile;

import static dev.stepschema.hostile.SmallStack.validate;
import static dev.stepschema.hostile.SmallStack.validateOnLargeStack;
import static dev.stepschema.hostile.Texts.nested;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Depth: a document beyond the limit ends there, and time does not double with each level. */
class HostileNestingTest {
    private static final String RECURSIVE =
            "{\"type\":[\"object\",\"array\",\"number\"],\"additionalProperties\":{\"$ref\":\"#\"},\"items\":{\"$ref\":\"#\"}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[ | ]", "{\"a\": | }", "[{\"a\": | }]", "[[1],{}, | ]"})
    void ofAMillionLevelsEndsAtTheLimit(String open, String close) {
        String opened = open.repeat(1_000_000);
        String closed = nested(1_000_000, open, "1", close);
        for (String schema :
                new String[] {"true", "{\"type\":[\"array\",\"object\"]}", "{\"not\":{\"type\":\"null\"}}"}) {
            assertTrue(validate(schema, opened).startsWith("LIMIT_DEPTH"), schema);
            assertTrue(validate(schema, closed).startsWith("LIMIT_DEPTH"), schema);
        }
        assertTrue(validate(RECURSIVE, opened).startsWith("LIMIT_DEPTH"));
        assertTrue(validate(RECURSIVE, closed).startsWith("LIMIT_DEPTH"));
    }

    @Test
    void withinTheLimitIsDecidedWhereTheStackHoldsIt() {
        assertEquals("valid", validateOnLargeStack(RECURSIVE, nested(500, "{\"a\":", "1", "}")));
        assertEquals("TYPE at 2495", validateOnLargeStack(RECURSIVE, nested(499, "{\"a\":", "\"x\"", "}")));
        assertEquals("LIMIT_DEPTH at 500", validateOnLargeStack(RECURSIVE, nested(501, "[", "", "]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'anyOf':[{'properties':{'a':{'$ref':'#'}},'type':'object'},"
                        + "{'properties':{'a':{'$ref':'#'}},'type':'object'},{'type':'number'}]}",
                "{'oneOf':[{'properties':{'a':{'$ref':'#'}},'type':'object'},"
                        + "{'properties':{'a':{'$ref':'#'}},'required':['b'],'type':'object'},{'type':'number'}]}",
                "{'anyOf':[{'properties':{'a':{'$ref':'#'},'k':{'const':1}},'required':['k']},"
                        + "{'properties':{'a':{'$ref':'#'},'k':{'const':2}},'required':['k']},{'type':'number'}]}",
                "{'if':{'properties':{'a':{'$ref':'#'}}},'then':{'properties':{'a':{'$ref':'#'}}},"
                        + "'else':{'properties':{'a':{'$ref':'#'}}},'type':['object','number']}",
                "{'not':{'properties':{'a':{'$ref':'#'}}},'allOf':[{'not':{'properties':{'a':{'$ref':'#'}}}}]}",
                "{'dependentSchemas':{'a':{'properties':{'a':{'$ref':'#'}}}},'properties':{'a':{'$ref':'#'}},"
                        + "'type':['object','number']}",
                "{'anyOf':[{'properties':{'a':{'$ref':'#'}}},{'properties':{'b':true}}],'type':['object','number'],"
                        + "'unevaluatedProperties':{'$ref':'#'}}",
                "{'patternProperties':{'^a':{'$ref':'#','title':''},'a$':{'$ref':'#'}},'type':['object','number']}",
                "{'items':{'$ref':'#'},'contains':{'$ref':'#'},'type':['array','number']}",
                "{'items':{'$ref':'#'},'uniqueItems':true,'anyOf':[{'items':{'$ref':'#'}},{'minItems':9}]}",
                "{'enum':[1,{'a':1}],'anyOf':[{'additionalProperties':{'$ref':'#'}},{'additionalProperties':{'$ref':'#'}}]}"
            })
    void doesNotDoubleTheTime(String schema) {
        String quoted = schema.replace('\'', '"');
        for (String[] form : new String[][] {{"{\"a\":", "}"}, {"[", "]"}, {"{\"a\":[2,", "]}"}}) {
            int depth = form[0].contains("[2") ? 200 : 400;
            String right = nested(depth, form[0], "1", form[1]);
            String wrong = nested(depth, form[0], "\"x\"", form[1]);
            assertEnds(validate(quoted, right));
            assertEnds(validate(quoted, wrong));
            assertEnds(validateOnLargeStack(quoted, right));
            assertEnds(validateOnLargeStack(quoted, wrong));
        }
    }

    private static void assertEnds(String summary) {
        assertTrue(summary.equals("valid") || summary.contains(" at "), summary);
    }
}
