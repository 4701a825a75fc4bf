package dev.stepschema.plan;

import dev.stepschema.source.Schema;

/**
 * The place of a keyword.
 *
 * @param pointer its JSON Pointer in its schema document
 * @param location its absolute URI, if it is known; else {@code ""}
 */
public record Keyword(String pointer, String location) {
    /** Of a fault of the input, which breaks no keyword. */
    public static final Keyword NONE = new Keyword("", "");

    /** A keyword of a schema. */
    static Keyword of(Schema schema, String name) {
        return new Keyword(schema.pointer(name), schema.location(name));
    }

    /** The place of a schema that is {@code false}, which has no keywords. */
    static Keyword of(Schema schema) {
        return new Keyword(schema.pointer(), schema.location());
    }
}
