package dev.stepschema.read;

import java.util.regex.Pattern;

/** A regular expression of a schema, searched for somewhere in a string. */
public final class TextPattern {
    private final String expression;
    private final Pattern pattern;

    private TextPattern(String expression) {
        this.expression = expression;
        this.pattern = Pattern.compile(translated(expression));
    }

    /** In ECMA-262 a dollar sign is the very end; Java's also stands before a final line break. */
    private static String translated(String expression) {
        StringBuilder java = new StringBuilder();
        boolean isInClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                java.append(c).append(expression.charAt(++i));
                continue;
            }
            isInClass = c == '[' || (isInClass && c != ']');
            java.append(c == '$' && !isInClass ? "\\z" : String.valueOf(c));
        }
        return java.toString();
    }

    /**
     * A pattern.
     *
     * @param expression the expression as the schema has it
     */
    public static TextPattern of(String expression) {
        return new TextPattern(expression);
    }

    /** Whether a part of a text matches. */
    public boolean isFoundIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The expression as the schema has it. */
    @Override
    public String toString() {
        return expression;
    }
}
