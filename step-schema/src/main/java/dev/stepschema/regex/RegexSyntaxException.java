package dev.stepschema.regex;

/** A text is not a regular expression of ECMA-262. */
public final class RegexSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    /**
     * An exception.
     *
     * @param message one sentence, without a full stop, that says what is wrong
     * @param position where, in UTF-16 units from the beginning of the pattern
     */
    RegexSyntaxException(String message, int position) {
        super(message + " at offset " + position);
        this.position = position;
    }

    /** Where the fault is, in UTF-16 units from the beginning of the pattern. */
    public int position() {
        return position;
    }
}
