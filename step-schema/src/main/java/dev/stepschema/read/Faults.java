package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import dev.stepschema.text.Quotes;
import java.util.List;
import java.util.Optional;

/** Makes the exception for a fault of a parsed document, which has no lines. */
final class Faults {
    private Faults() {}

    /** The end of a sentence that offers what was probably meant. */
    static String didYouMean(Optional<String> meant) {
        return meant.map(name -> " — did you mean " + Quotes.name(name) + "?").orElse("");
    }

    static InvalidDocumentException at(String pointer, Code code, String message, Optional<String> suggestion) {
        Violation violation = new Violation(code, pointer, "", 0, 0, -1, message, suggestion);
        return new InvalidDocumentException(new ValidationReport(List.of(violation), List.of(), false, 0, 1, 0));
    }
}
