package dev.stepschema.plan;

import dev.stepschema.source.Schema;

/** A schema uses something that a plan does not decide. */
final class UndecidableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param schema where it is used
     * @param reason what it is, as the end of a sentence that begins with the place
     */
    UndecidableException(Schema schema, String reason) {
        super(schema + " " + reason, null, false, false);
    }
}
