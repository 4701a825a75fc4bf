package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a Step gives one violation: its code, its place and its sentence. */
class StepFaultsTest {
    private static final StepValidator STRICT =
            StepValidator.create(Policy.strict().withValuesInMessages(true));

    static List<Arguments> faults() {
        return List.of(
                fault(
                        "{'id':'x','feedback':'meh'}",
                        "ENUM /feedback 1:22 \"feedback\" must be \"positive\", \"negative\" or null, but is \"meh\""),
                fault(
                        "{'id':'x',\n  'feedbak':'positive'}",
                        "UNKNOWN_PROPERTY /feedbak 2:3 unknown property \"feedbak\" — did you mean \"feedback\"?"),
                fault("{'id':'x','zzz':1}", "UNKNOWN_PROPERTY /zzz 1:11 unknown property \"zzz\""),
                fault(
                        "{'id':'x','model':5}",
                        "TYPE /model 1:19 \"model\" must be a string or null, but is the integer 5"),
                fault(
                        "{'id':'x','feedback':5}",
                        "TYPE /feedback 1:22 \"feedback\" must be \"positive\", \"negative\" or null, but is the integer 5"),
                fault("{'id':null}", "TYPE /id 1:7 \"id\" must be a string, but is null"),
                fault("{'id':'x','tags':null}", "TYPE /tags 1:18 \"tags\" must be an array, but is null"),
                fault(
                        "{'id':'x','error_data':[1]}",
                        "TYPE /error_data 1:24 \"error_data\" must be an object or null, but is an array"),
                fault(
                        "{'id':'x','tags':['a',true]}",
                        "TYPE /tags/1 1:23 element 1 of \"tags\" must be a string, but is true"),
                fault("{}", "REQUIRED  1:1 required property \"id\" (string) is missing"),
                fault("  {'model':'m'}", "REQUIRED  1:3 required property \"id\" (string) is missing"),
                fault("[]", "TYPE  1:1 the document must be an object, but is an array"),
                fault(
                        "{'id':'x','prompt_tokens':1.5}",
                        "TYPE /prompt_tokens 1:27 \"prompt_tokens\" must be an integer or null, but is 1.5"),
                fault(
                        "{'id':'x','prompt_tokens':1.00000000000000000001}",
                        "TYPE /prompt_tokens 1:27 \"prompt_tokens\" must be an integer or null, but is 1.00000000000000000001"),
                fault("{'id':'x',\n'id':'y'}", "DUPLICATE /id 2:1 duplicate property \"id\" (first at 1:2)"),
                fault(
                        "{'id':'x','error_data':{'a':1,'\\u0061':2}}",
                        "DUPLICATE /error_data/a 1:31 duplicate property \"a\" (first at 1:25)"),
                fault("", "EMPTY  1:1 there is no JSON value"),
                fault(" \n ", "EMPTY  1:1 there is no JSON value"),
                fault("{'id':", "MALFORMED /id 1:7 the text ends before the JSON value is complete"),
                fault("{'id':'x'} {}", "TRAILING  1:12 something follows the JSON value; one value is a document"),
                fault("{'id':'\\ud800'}", "ENCODING /id 1:7 a surrogate stands alone; \\uD800 to \\uDFFF go in pairs"),
                fault("{'id':'\ud800'}", "ENCODING /id 1:8 the byte 0xED is not UTF-8 here"),
                fault(
                        "{'id':'x','status':'Pending'}",
                        "ENUM /status 1:20 \"status\" must be \"pending\", \"success\", \"failed\", \"cancelled\" or null, "
                                + "but is \"Pending\" — did you mean \"pending\"?"),
                inMessage(
                        "'role':'nobody'",
                        "ENUM /messages/0/role 1:31 \"role\" must be \"assistant\", \"user\", \"tool\", \"function\", "
                                + "\"system\", \"approval\" or \"summary\", but is \"nobody\""),
                inMessage(
                        "'role':'user','id':'m-1'",
                        "PATTERN /messages/0/id 1:43 \"id\" must match the pattern \"^message-[a-fA-F0-9]{8}\", but is \"m-1\""),
                inMessage(
                        "'role':'user','content':[{'type':'text','text':5}]",
                        "TYPE /messages/0/content/0/text 1:71 \"text\" must be a string, but is the integer 5"),
                inMessage(
                        "'role':'user','content':[{'text':5,'type':'text'}]",
                        "TYPE /messages/0/content/0/text 1:57 \"text\" must be a string, but is the integer 5"),
                inMessage(
                        "'role':'user','content':[{'type':'text'}]",
                        "REQUIRED /messages/0/content/0 1:49 required property \"text\" (string) is missing"),
                inMessage(
                        "'role':'user','content':[{'type':'image','source':{'type':'url','url':7}}]",
                        "TYPE /messages/0/content/0/source/url 1:94 \"url\" must be a string, but is the integer 7"),
                inMessage(
                        "'role':'user','content':[{'text':'hi'}]",
                        "SEVERAL_MATCH /messages/0/content/0 1:49 element 0 of \"content\" matches 2 of 8 forms, "
                                + "TextContent and OmittedReasoningContent; exactly one is wanted; \"type\", which tells them apart, is missing"),
                inMessage(
                        "'role':'user','content':[{'text':'hi','type':'txt'}]",
                        "NO_MATCH /messages/0/content/0/type 1:69 \"type\" must be \"text\", \"image\", \"tool_call\", "
                                + "\"tool_return\", \"reasoning\", \"redacted_reasoning\", \"omitted_reasoning\" or "
                                + "\"summarized_reasoning\", but is \"txt\" — did you mean \"text\"?"),
                inMessage(
                        "'role':'user','tool_calls':[{'id':'a','type':'fn','function':{'arguments':'','name':''}}]",
                        "CONST /messages/0/tool_calls/0/type 1:69 \"type\" must be \"function\", but is \"fn\""),
                inMessage(
                        "'role':'user','approvals':[{'status':'bad'}]",
                        "ENUM /messages/0/approvals/0/status 1:61 \"status\" must be \"success\" or \"error\", but is \"bad\""),
                inMessage(
                        "'role':'user','approvals':[{'approve':'yes','tool_call_id':'t'}]",
                        "NO_MATCH /messages/0/approvals/0/approve 1:62 element 0 of \"approvals\" matches none of 2 forms; "
                                + "the closest is ApprovalReturn: \"approve\" must be a boolean, but is \"yes\""));
    }

    private static Arguments fault(String document, String expected) {
        return Arguments.of(document.replace('\'', '"'), expected);
    }

    private static Arguments inMessage(String members, String expected) {
        return fault("{'id':'x','messages':[{" + members + "}]}", expected);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultGivesOneViolation(String document, String expected) {
        ValidationReport report = STRICT.validate(document);

        assertEquals(1, report.violations().size(), report::toString);
        Violation violation = report.violations().get(0);
        String found = violation.code() + " " + violation.instancePointer() + " " + violation.line() + ":"
                + violation.column() + " " + violation.message();
        assertEquals(expected, found);
        assertFalse(STRICT.isValid(document));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void withoutValuesTheSentenceQuotesNothingOfTheDocument(String document, String expected) {
        StepValidator quiet = StepValidator.create();

        String message = quiet.validate(document).violations().get(0).message();

        for (String value : List.of("meh", "Pending", "nobody", "m-1", "txt", "\"fn\"", "\"yes\"", " 5", "1.5")) {
            assertFalse(message.endsWith("but is " + value) || message.contains("is \"" + value), message);
        }
    }
}
