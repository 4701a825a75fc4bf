package dev.stepschema.source;

/** What the value of a keyword has to look like, with the phrase that says so; and where it holds subschemas. */
enum Shape {
    ANY("any value"),
    BOOLEAN("true or false"),
    STRING("a string"),
    URI("a URI reference"),
    IDENTIFIER("a URI reference without a fragment"),
    ANCHOR("a name of letters, digits, \"-\", \"_\" and \".\" that begins with a letter or \"_\""),
    REGEX("a regular expression"),
    COUNT("an integer of at least 0"),
    NUMBER("a number"),
    POSITIVE("a number above 0"),
    ARRAY("an array"),
    DIFFERENT_VALUES("an array of at least one value, all different"),
    STRINGS("an array of different strings"),
    NON_EMPTY_STRINGS("an array of at least one string, all different"),
    STRINGS_BY_NAME("an object of arrays of strings"),
    VOCABULARY("an object of booleans"),
    TYPE(
            "one of \"null\", \"boolean\", \"object\", \"array\", \"number\", \"string\", \"integer\", or an array of them"),
    SCHEMA("a schema: an object or a boolean"),
    OBJECT_SCHEMA("a schema: an object"),
    BOOLEAN_OR_SCHEMA("a schema or a boolean"),
    SCHEMAS("an array of at least one schema"),
    SCHEMA_OR_SCHEMAS("a schema or an array of at least one schema"),
    SCHEMAS_BY_NAME("an object of schemas"),
    SCHEMAS_BY_REGEX("an object of schemas whose names are regular expressions"),
    DEPENDENCIES("an object of schemas and arrays of strings");

    private final String phrase;

    Shape(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }
}
