package dev.stepschema.plan;

import dev.stepschema.Code;
import java.util.Optional;

/**
 * A violation before its line and column are known.
 *
 * @param code what kind of fault it is
 * @param pointer the place in the document
 * @param keyword the JSON Pointer of the keyword in its schema document; empty for a fault of the input
 * @param offset the byte offset of the place
 * @param message one sentence
 * @param suggestion what was probably meant
 */
public record Fault(
        Code code, String pointer, Keyword keyword, long offset, String message, Optional<String> suggestion) {

    /** Whether {@link dev.stepschema.Policy#tolerant()} makes a warning of it. */
    public boolean isTolerable() {
        return isTolerable(code);
    }

    /** Whether faults of a code are of the sort that a policy may tolerate. */
    static boolean isTolerable(Code code) {
        return code == Code.UNKNOWN_PROPERTY || code == Code.ENUM;
    }
}
