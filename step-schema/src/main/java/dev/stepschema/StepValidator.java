package dev.stepschema;

/** Checks Step documents against the embedded Step schema. */
public final class StepValidator extends SchemaValidator {
    private StepValidator(Policy policy) {
        super(StepSchema.load(), StepSchema.URI_OF_STEP, policy);
    }

    /** A strict validator. */
    public static StepValidator create() {
        return create(Policy.strict());
    }

    /** A validator. */
    public static StepValidator create(Policy policy) {
        return new StepValidator(policy);
    }
}
