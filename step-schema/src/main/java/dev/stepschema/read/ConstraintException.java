package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.text.Quotes;

/** Thrown by the constructor of a model for a value that the schema does not allow; no such model ever exists. */
public final class ConstraintException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final String property;
    private final String predicate;

    /** A fault of a property, or of the whole value where the name of the property is empty. */
    ConstraintException(Code code, String property, String predicate) {
        super((property.isEmpty() ? "the value" : Quotes.name(property)) + " " + predicate);
        this.code = code;
        this.property = property;
        this.predicate = predicate;
    }

    /** What kind of fault it is. */
    public Code code() {
        return code;
    }

    /** The same fault in a document, where the place of the model's value is known. */
    InvalidDocumentException at(TreeValue value) {
        return property.isEmpty()
                ? value.fault(code, predicate)
                : value.child(property, null).fault(code, predicate);
    }
}
