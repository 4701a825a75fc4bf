package dev.stepschema;

import java.util.Optional;

/**
 * One fault of a document, at its exact place, in one sentence.
 *
 * @param code what kind of fault it is
 * @param instancePointer the JSON Pointer (RFC 6901) of the fault in the document, {@code ""} for the root; an unknown
 *     property is at the property itself, a missing one at the object that lacks it
 * @param keywordPointer the JSON Pointer, in its schema document, of the keyword that the value breaks; {@code ""} where
 *     the fault is one of the input and not of the schema's
 * @param keywordLocation the absolute URI of that keyword: of the schema resource it stands in, with a JSON Pointer as
 *     fragment; {@code ""} where there is no keyword, or where networknt was asked for and does not tell
 * @param line the line of that place, from 1; 0 where the document was a parsed tree
 * @param column the column of that place in UTF-16 units, from 1; 0 where the document was a parsed tree
 * @param offset the byte offset of that place in the input, from 0; -1 where the document was a parsed tree
 * @param message one English sentence that says what is there and what is wanted
 * @param suggestion a name or value that was probably meant
 */
public record Violation(
        Code code,
        String instancePointer,
        String keywordPointer,
        String keywordLocation,
        int line,
        int column,
        long offset,
        String message,
        Optional<String> suggestion) {

    /** A violation whose keyword has no known URI. */
    public Violation(
            Code code,
            String instancePointer,
            String keywordPointer,
            int line,
            int column,
            long offset,
            String message,
            Optional<String> suggestion) {
        this(code, instancePointer, keywordPointer, "", line, column, offset, message, suggestion);
    }

    /**
     * The place, the sentence and the code, as compilers print them, without the name of a file; in a parsed tree, which
     * has no lines, the place is the pointer.
     */
    @Override
    public String toString() {
        String place = line > 0 ? line + ":" + column + ": " : instancePointer.isEmpty() ? "" : instancePointer + ": ";
        return place + message + " [" + code + "]";
    }
}
