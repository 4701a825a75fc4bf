package dev.stepschema.regex;

/**
 * A search was given up because it took too many steps. Only patterns that no automaton decides can come to this, those
 * with back-references or repetitions beyond any measure, and those of thousands of parts on texts as long.
 */
public final class RegexBudgetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RegexBudgetException() {
        super("The search for a pattern was given up after too many steps.", null, false, false);
    }
}
