package dev.stepschema.json;

/**
 * The types of JSON Schema (core, section 4.2.1), with numbers split into those with a zero fractional part and the
 * rest, so that {@code integer} is a type like any other and every schema allows a set of these.
 */
public enum JsonType {
    /** {@code null}. */
    NULL("null"),
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** A number whose value is an integer, however it is written: {@code 1}, {@code 1.0}, {@code 1e400}. */
    INTEGER("an integer"),
    /** A number with a fractional part. */
    FRACTION("a number"),
    /** A string. */
    STRING("a string"),
    /** An array. */
    ARRAY("an array"),
    /** An object. */
    OBJECT("an object");

    private final String phrase;

    JsonType(String phrase) {
        this.phrase = phrase;
    }

    /** The type with its article, as a sentence needs it. */
    public String phrase() {
        return phrase;
    }
}
