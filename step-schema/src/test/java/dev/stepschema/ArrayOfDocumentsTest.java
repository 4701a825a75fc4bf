package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays of documents of which some cannot be read: what is still checked, and what is said of the rest. */
class ArrayOfDocumentsTest {
    private static final SchemaValidator OBJECTS = SchemaValidator.of("{\"type\":\"object\"}");
    private static final String REST = "; what follows in the array was not read";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'a':1},{'a':},{'a':2},3]       | valid, 1:15 MALFORMED, valid, 1:25 TYPE",
                "[{'a':1} {'b':2},{'c':3}]        | valid, 1:10 MALFORMED, valid",
                "[{}[]{},{}]                      | valid, 1:4 MALFORMED, 1:6 MALFORMED, valid",
                "[{'a':'\u007d'} 'b',{}]           | valid, 1:12 MALFORMED, valid",
                "[{} x {},{}]                     | 1:5 TRAILING, 1:7 MALFORMED, valid",
                "[{},,{}]                         | valid, 1:5 MALFORMED, valid",
                "[,{}]                            | 1:2 MALFORMED, valid",
                "[{},]                            | valid, 1:5 MALFORMED",
                "[{}, ] 1                         | valid, 1:6 MALFORMED, 1:8 TRAILING",
                "[nul,{'a':{'b':[1,]}},{}]        | 1:5 MALFORMED, 1:19 MALFORMED, valid",
                "[{'a':'}],\\'\\x'},{},1]          | 1:14 MALFORMED, valid, 1:21 TYPE",
                "[{'a':'\u00e9'},{'a':1,'a':2},{}]    | valid, 1:19 DUPLICATE, valid",
            })
    void behindAMalformedElementReadingGoesOn(String array, String expected) {
        assertEquals(expected, places(array));
    }

    @Test
    void aCommaTooManyAndOneTooFewAreSaidAsElsewhereInJson() {
        assertEquals("malformed JSON: expected a document, but found \"]\"", messages("[{},]"));
        assertEquals("malformed JSON: expected a document, but found \",\"", messages("[,{}]"));
        assertEquals("malformed JSON: expected \",\" or \"]\" before this document", messages("[{}\n{}]"));
        assertEquals(
                "malformed JSON: expected \",\" or \"]\" before this document,"
                        + " the document must be an object, but is an array",
                messages("[{} [1]]"));
    }

    private static String messages(String array) {
        return OBJECTS.validateEach(array.getBytes(StandardCharsets.UTF_8))
                .flatMap(report -> report.violations().stream())
                .map(Violation::message)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'a':1}},{'b':2}]    | 1:9 TRAILING" + REST,
                "[{'a':[1},{'b':2}]    | 1:9 MALFORMED" + REST,
                "[{},{'a':1]},{'b':2}] | valid, 1:11 MALFORMED" + REST,
                "[{},{'a':'1},{'b':2}] | valid, 1:16 MALFORMED" + REST,
            })
    void whereTheEndOfAnElementIsLostTheRestIsGivenUpInSoManyWords(String array, String expected) {
        assertEquals(expected, places(array));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{},{'a':    | valid, 1:10 MALFORMED",
                "[{},{'a':' ' | valid, 1:13 MALFORMED",
                "[{},{}       | valid, valid, 1:7 MALFORMED",
                "[{},         | valid, 1:5 MALFORMED",
                "[{},{}] {}   | valid, valid, 1:9 TRAILING",
            })
    void nothingIsSaidOfARestThatIsNone(String array, String expected) {
        assertEquals(expected, places(array));
        assertFalse(places(array + "\n").contains(REST));
    }

    @Test
    void anElementThatIsTooLongIsPassedOver() {
        SchemaValidator small = SchemaValidator.of(
                "{\"type\":\"object\"}",
                Policy.strict().withLimits(Limits.defaults().document(10)));
        String longer = "{\"a\":\"" + "x".repeat(200_000) + "\"}";

        assertEquals("valid, 1:5 LIMIT_DOCUMENT, valid", places(small, "[{}," + longer + ",{}]"));
        assertEquals("valid, 1:5 LIMIT_DOCUMENT" + REST, places(small, "[{},[" + longer + ",{}"));
    }

    @Test
    void aTruncatedReportSaysTooThatTheRestIsGivenUp() {
        SchemaValidator one = SchemaValidator.of(
                "{\"items\":false}",
                Policy.strict().withLimits(Limits.defaults().violations(1)));

        assertEquals("1:3 FALSE_SCHEMA" + REST, places(one, "[[1,2}],{}]"));
    }

    @Test
    void aStreamThatCannotBeReadToItsEndIsASentence() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the wire is cut");
            }
        };
        InputStream begun = new ByteArrayInputStream("[{},".getBytes(StandardCharsets.UTF_8));

        try (Stream<ValidationReport> reports = OBJECTS.validateEach(new SequenceInputStream(begun, broken))) {
            UncheckedIOException e = assertThrows(UncheckedIOException.class, reports::toList);
            assertEquals("the documents cannot be read: the wire is cut", e.getMessage());
        }
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> OBJECTS.validate(broken));
        assertEquals("the document cannot be read: the wire is cut", e.getMessage());
    }

    private static String places(String array) {
        return places(OBJECTS, array.replace('\'', '"'));
    }

    private static String places(SchemaValidator validator, String array) {
        List<ValidationReport> reports =
                validator.validateEach(array.getBytes(StandardCharsets.UTF_8)).toList();
        for (int i = 0; i < reports.size(); i++) {
            assertEquals(i, reports.get(i).index());
            assertTrue(reports.get(i).violations().size() <= 2);
        }
        return reports.stream().map(ArrayOfDocumentsTest::place).collect(Collectors.joining(", "));
    }

    private static String place(ValidationReport report) {
        return report.violations().stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.code()
                        + (each.message().endsWith(REST) ? REST : ""))
                .findFirst()
                .orElse("valid");
    }
}
