package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Lines;
import java.net.URI;
import java.util.Optional;

/**
 * A schema document as it was read.
 *
 * @param uri the URI it was added under, without a fragment
 * @param name what messages call it: a path or the URI
 * @param lines its text's lines
 * @param root its root value; of a piece, without the {@code $id} that only says where it is mounted
 * @param dialect the dialect of its root
 * @param mount the JSON Pointer in the virtual document at which it is mounted, if it is a piece of a larger document
 * @param openApi whether it is an OpenAPI 3.1 document: then not its root is a schema, but its components are
 * @param customDialect whether {@code $schema} names a meta-schema of the set rather than a published dialect
 */
public record SchemaDocument(
        URI uri,
        String name,
        Lines lines,
        JsonValue root,
        Dialect dialect,
        Optional<String> mount,
        boolean openApi,
        boolean customDialect) {

    /** A problem at a place in this document. */
    SchemaProblem problem(Code code, SchemaProblem.Severity severity, String pointer, long offset, String message) {
        Lines.Place place = lines.place(offset);
        return new SchemaProblem(code, severity, name, place.line(), place.column(), pointer, message);
    }

    SchemaDocument withCustomDialect(Dialect baseDialect) {
        return new SchemaDocument(uri, name, lines, root, baseDialect, mount, openApi, true);
    }

    /** Documents are compared by identity: two with one text are still two. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
