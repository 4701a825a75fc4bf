package dev.stepschema.codegen.model;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Diagnostic.Severity;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Lines;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;

/**
 * Where something stands in a schema document. Line and column are counted only where somebody is told of them.
 *
 * @param document the document
 * @param pointer its JSON Pointer in the document
 * @param offset its first byte in the document's text
 */
public record Location(SchemaDocument document, String pointer, long offset) {

    /** The place of a schema. */
    public static Location of(Schema schema) {
        return new Location(schema.document(), schema.pointer(), schema.node().offset());
    }

    /** The place of a keyword's value. */
    public static Location of(Schema schema, String keyword) {
        JsonValue value = schema.keyword(keyword).orElse(schema.node());
        return new Location(schema.document(), schema.pointer(keyword), value.offset());
    }

    /** The last part of the file's path: all that generated code says of it. */
    public String fileName() {
        String file = document.name();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** A fault here that keeps types from being generated. */
    public Diagnostic error(Diagnostic.Code code, String message) {
        return diagnostic(code, Severity.ERROR, message);
    }

    /** Something here that somebody should look at. */
    public Diagnostic warning(Diagnostic.Code code, String message) {
        return diagnostic(code, Severity.WARNING, message);
    }

    private Diagnostic diagnostic(Diagnostic.Code code, Severity severity, String message) {
        Lines.Place place = document.lines().place(offset);
        return new Diagnostic(code, severity, document.name(), place.line(), place.column(), pointer, message);
    }
}
