package dev.stepschema.read;

/**
 * What stands in a tree for an enum constant without a JSON value. Whoever writes the tree asks for {@link #getValue()},
 * and fails. The constant itself cannot throw: Jackson asks every constant for its value before it reads the first one.
 */
public final class UnknownValue {
    private final Enum<?> constant;

    UnknownValue(Enum<?> constant) {
        this.constant = constant;
    }

    /**
     * Never returns.
     *
     * @throws IllegalStateException always
     */
    @SuppressWarnings("DoNotCallSuggester") // that it throws is what it is for
    public Object getValue() {
        throw new IllegalStateException(constant + " stands for a value that the schema does not know");
    }

    /** The name of the constant. */
    @Override
    public String toString() {
        return constant.name();
    }
}
