package dev.stepschema.regex;

/**
 * A search was given up because it took too many steps. Only patterns that no automaton decides can come to this: those
 * with back-references, with look-around amid other parts, or with repetitions beyond any measure.
 */
public final class RegexBudgetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An exception for a pattern. */
    RegexBudgetException(String pattern) {
        super("The search for the pattern was given up after too many steps: " + pattern, null, false, false);
    }
}
