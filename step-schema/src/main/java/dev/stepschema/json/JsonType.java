package dev.stepschema.json;

/**
 * The types of JSON Schema (core, section 4.2.1), with numbers split into those with a zero fractional part and the
 * rest, so that {@code integer} is a type like any other and every schema allows a set of these.
 */
public enum JsonType {
    /** {@code null}. */
    NULL("", "null", 1),
    /** {@code true} or {@code false}. */
    BOOLEAN("a ", "boolean", 2),
    /** A number whose value is an integer, however it is written: {@code 1}, {@code 1.0}, {@code 1e400}. */
    INTEGER("an ", "integer", 4),
    /** A number with a fractional part. */
    FRACTION("a ", "number", 8),
    /** A string. */
    STRING("a ", "string", 16),
    /** An array. */
    ARRAY("an ", "array", 32),
    /** An object. */
    OBJECT("an ", "object", 64);

    private final String phrase;
    private final String other;
    private final int bit;

    JsonType(String article, String noun, int bit) {
        this.phrase = article + noun;
        this.other = article.isEmpty() ? noun : "another " + noun;
        this.bit = bit;
    }

    /** The bit that stands for the type in a set of types. */
    public int bit() {
        return bit;
    }

    /** Whether values of the type hold others. */
    public boolean isContainer() {
        return this == ARRAY || this == OBJECT;
    }

    /** The type with its article, as a sentence needs it. */
    public String phrase() {
        return phrase;
    }

    /** The type of a value that is not the one wanted: {@code another string}. */
    public String other() {
        return other;
    }
}
