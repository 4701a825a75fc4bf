package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.json.Pointers;
import dev.stepschema.plan.Subject;
import java.util.Optional;

/** Thrown by the constructor of a model for a value that the schema does not allow; no such model ever exists. */
public final class ConstraintException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final String pointer;
    private final String predicate;

    private ConstraintException(Code code, Pointer place, String predicate) {
        super((place.text.isEmpty() ? "the value" : Subject.of(place.text)) + " " + predicate);
        this.code = code;
        this.pointer = place.text;
        this.predicate = predicate;
    }

    /** A fault of a property, or of the whole value where the name of the property is empty. */
    ConstraintException(Code code, String property, String predicate) {
        this(code, new Pointer("").within(property), predicate);
    }

    /** The same fault, seen from what contains the value. */
    ConstraintException within(String step) {
        return new ConstraintException(code, new Pointer(pointer).within(step), predicate);
    }

    /** What kind of fault it is. */
    public Code code() {
        return code;
    }

    /** The place of the fault within the model, as a JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    /** The same fault in a document, where the place of the model's value is known. */
    InvalidDocumentException at(TreeValue value) {
        String place = value.pointer() + pointer;
        return Faults.at(place, code, Subject.of(place) + " " + predicate, Optional.empty());
    }

    /** The way from a value to what is within it. */
    private record Pointer(String text) {
        Pointer within(String step) {
            return step.isEmpty() ? this : new Pointer("/" + Pointers.escape(step) + text);
        }
    }
}
