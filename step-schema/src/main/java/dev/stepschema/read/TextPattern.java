package dev.stepschema.read;

import dev.stepschema.regex.Regex;

/** A regular expression of a schema, searched for somewhere in a string, as ECMA-262 has it. */
public final class TextPattern {
    private final Regex regex;

    private TextPattern(Regex regex) {
        this.regex = regex;
    }

    /**
     * A pattern.
     *
     * @param expression the expression as the schema has it
     */
    public static TextPattern of(String expression) {
        return new TextPattern(Regex.of(expression));
    }

    /** Whether it matches somewhere in a text. */
    public boolean isFoundIn(String text) {
        return regex.find(text);
    }

    /** The expression as the schema has it. */
    @Override
    public String toString() {
        return regex.pattern();
    }
}
