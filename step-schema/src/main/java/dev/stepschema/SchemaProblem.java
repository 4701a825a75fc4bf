package dev.stepschema;

/**
 * One fault of a schema, at its exact place.
 *
 * @param code what kind of fault it is
 * @param severity whether loading fails because of it
 * @param file the file or the URI that the schema was added under
 * @param line the line in that file, from 1
 * @param column the column in UTF-16 units, from 1
 * @param pointer the JSON Pointer of the place in that file
 * @param message one English sentence, without a remedy: that depends on who asks
 */
public record SchemaProblem(
        Code code, Severity severity, String file, int line, int column, String pointer, String message) {

    /** Whether a problem keeps schemas from being loaded. */
    public enum Severity {
        /** The schemas cannot be used. */
        ERROR,
        /** The schemas can be used; somebody should look at it. */
        WARNING
    }

    /** {@code file:line:column: severity: message [CODE]}, as compilers print. */
    @Override
    public String toString() {
        String kind = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + kind + ": " + message + " [" + code + "]";
    }
}
