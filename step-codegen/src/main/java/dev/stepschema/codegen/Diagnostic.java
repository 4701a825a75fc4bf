package dev.stepschema.codegen;

/**
 * What somebody should know about a schema, at its exact place.
 *
 * @param code what kind of remark it is
 * @param severity whether nothing can be generated because of it
 * @param file the schema file
 * @param line the line in that file, from 1
 * @param column the column in UTF-16 units, from 1
 * @param pointer the JSON Pointer of the place in that file
 * @param message whole sentences, the last one with the remedy
 */
public record Diagnostic(
        Code code, Severity severity, String file, int line, int column, String pointer, String message) {

    /** Whether a remark keeps types from being generated. */
    public enum Severity {
        /** Nothing is generated. */
        ERROR,
        /** Types are generated; somebody should look at it. */
        WARNING
    }

    /** What kind of remark it is; stable. */
    public enum Code {
        /** The root that was asked for does not exist. */
        NO_SUCH_ROOT,
        /** Several names become one in Java. */
        NAME_COLLISION,
        /** A schema that no value satisfies. */
        UNSATISFIABLE,
        /** An enum with so many values that it becomes a class. */
        LARGE_ENUM,
        /** A type that is wider than the schema. */
        LOOSE_TYPE,
        /** A schema with keywords for objects that does not say that it is an object. */
        UNTYPED,
        /** A constraint that the generated types do not check. */
        NOT_ENFORCED,
        /** A default that its own schema does not allow. */
        INVALID_DEFAULT,
        /** What stands in a schema as a keyword and is none, so that types do not have what it says. */
        UNKNOWN_KEYWORD,
        /** Any other warning about the schema itself. */
        SCHEMA
    }

    /** {@code file:line:column: severity: message [CODE]}, as compilers print. */
    @Override
    public String toString() {
        String kind = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + kind + ": " + message + " [" + code + "]";
    }
}
