package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where a schema leaves nothing to choose: no form, no type, no name. */
class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "false | 1 | FALSE_SCHEMA |  |  | the document is not allowed",
                "{'anyOf': [false, false]} | 1 | NO_MATCH |  | /anyOf"
                        + " | the document matches no form: none of them allows any value",
                "{'properties': {'a': {'oneOf': [false]}}} | {'a': 1} | NO_MATCH | /a | /properties/a/oneOf"
                        + " | property \"a\" matches no form: none of them allows any value",
                "{'allOf': [{'type': 'string'}, {'type': 'integer'}]} | 'x' | TYPE |  | /allOf/1/type"
                        + " | the document must be an integer, but is a string",
                "{'allOf': [{'type': 'string'}, {'type': 'integer'}]} | 5 | TYPE |  | /allOf/0/type"
                        + " | the document must be a string, but is an integer",
                "{'type': 'string', 'anyOf': [{'type': 'integer'}, {'type': 'null'}]} | 'x' | TYPE |  | /anyOf"
                        + " | the document must be an integer or null, but is a string",
                "{'items': {'type': 'string', '$ref': '#/$defs/n'}, '$defs': {'n': {'type': 'number'}}} | ['x'] | TYPE"
                        + " | /0 | /$defs/n/type | element 0 must be a number, but is a string",
                "{'propertyNames': false} | {'a': 1} | PROPERTY_NAME | /a | /propertyNames"
                        + " | the property name \"a\" is not allowed",
                "{'propertyNames': {'maxLength': 1}} | {'ab': 1} | PROPERTY_NAME | /ab | /propertyNames"
                        + " | the property name \"ab\" is not allowed: it must have at most 1 character, but has 2",
                "{'oneOf': [{'minimum': 1}, false, {'minimum': 2}]} | 3 | SEVERAL_MATCH |  | /oneOf"
                        + " | the document matches 2 of 3 forms, form 1 and form 3; exactly one is wanted",
                "{'anyOf': [{'minimum': 5}, false, {'minimum': 4}]} | 3 | NO_MATCH |  | /anyOf"
                        + " | the document matches none of 3 forms; the closest is form 1:"
                        + " the document must be at least 5, but is another integer",
                "{'oneOf': [{'properties': {'k': {'const': 'a'}, 'x': {'type': 'null'}}},"
                        + " {'properties': {'k': {'const': 'b'}, 'x': {'const': 1}}}]} | {'x': 2} | NO_MATCH | /x | /oneOf"
                        + " | the document matches none of 2 forms; the closest is form 1: \"x\" must be null, but is an"
                        + " integer; \"k\", which tells them apart, is missing",
                "{'oneOf': [{'required': ['k'], 'properties': {'k': {'const': 'a'}}},"
                        + " {'required': ['k'], 'properties': {'k': {'const': 'b'}}}]} | {} | NO_MATCH |  | /oneOf"
                        + " | the document matches none of 2 forms; the closest is form 1: required property \"k\" is"
                        + " missing",
                "{'properties': {'unevaluatedX': {'properties': {'a': false}}}} | {'unevaluatedX': {'a': 1}}"
                        + " | FALSE_SCHEMA | /unevaluatedX/a | /properties/unevaluatedX/properties/a"
                        + " | property \"a\" is not allowed",
                "{'properties': {'additionalProperties': false}} | {'additionalProperties': 1} | FALSE_SCHEMA"
                        + " | /additionalProperties | /properties/additionalProperties"
                        + " | property \"additionalProperties\" is not allowed",
                "{'allOf': [{'properties': {'ab': true}, 'additionalProperties': false}], 'properties': {'b': true}}"
                        + " | {'b': 1} | UNKNOWN_PROPERTY | /b | /allOf/0/additionalProperties"
                        + " | unknown property \"b\""
            })
    void saysWhatIsWrong(String schema, String document, Code code, String pointer, String keyword, String message) {
        ValidationReport report = SchemaValidator.of(schema.replace('\'', '"')).validate(document.replace('\'', '"'));
        assertEquals(1, report.violations().size(), report::toString);
        Violation found = report.violations().get(0);
        assertEquals(message, found.message());
        assertEquals(code, found.code());
        assertEquals(Objects.requireNonNullElse(pointer, ""), found.instancePointer());
        assertEquals(Objects.requireNonNullElse(keyword, ""), found.keywordPointer());
    }
}
