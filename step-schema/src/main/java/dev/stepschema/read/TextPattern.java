package dev.stepschema.read;

import java.util.regex.Pattern;

/** A regular expression of a schema, searched for somewhere in a string. */
public final class TextPattern {
    private final String expression;
    private final Pattern pattern;

    private TextPattern(String expression) {
        this.expression = expression;
        this.pattern = Pattern.compile(expression);
    }

    /**
     * A pattern.
     *
     * @param expression the expression as the schema has it
     */
    public static TextPattern of(String expression) {
        return new TextPattern(expression);
    }

    boolean isFoundIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The expression as the schema has it. */
    @Override
    public String toString() {
        return expression;
    }
}
