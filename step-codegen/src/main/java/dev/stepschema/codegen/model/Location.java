package dev.stepschema.codegen.model;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Diagnostic.Severity;
import dev.stepschema.json.Lines;
import dev.stepschema.source.Schema;

/**
 * Where a schema stands.
 *
 * @param file the file, as messages call it
 * @param line its line, from 1
 * @param column its column, from 1
 * @param pointer its JSON Pointer in the file
 */
public record Location(String file, int line, int column, String pointer) {

    /** The place of a schema. */
    public static Location of(Schema schema) {
        Lines.Place place = schema.place();
        return new Location(schema.document().name(), place.line(), place.column(), schema.pointer());
    }

    /** The last part of the file's path: all that generated code says of it. */
    public String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** A fault here that keeps types from being generated. */
    public Diagnostic error(Diagnostic.Code code, String message) {
        return new Diagnostic(code, Severity.ERROR, file, line, column, pointer, message);
    }

    /** Something here that somebody should look at. */
    public Diagnostic warning(Diagnostic.Code code, String message) {
        return new Diagnostic(code, Severity.WARNING, file, line, column, pointer, message);
    }
}
