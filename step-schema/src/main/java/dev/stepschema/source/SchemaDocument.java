package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Lines;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

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
 * @param vocabularies the vocabularies that its meta-schema uses, where that is one of the set ({@code $vocabulary})
 */
public record SchemaDocument(
        URI uri,
        String name,
        Lines lines,
        JsonValue root,
        Dialect dialect,
        Optional<String> mount,
        boolean openApi,
        Optional<Set<String>> vocabularies) {

    /** A problem at a place in this document. */
    SchemaProblem problem(Code code, SchemaProblem.Severity severity, String pointer, long offset, String message) {
        Lines.Place place = lines.place(offset);
        return new SchemaProblem(code, severity, name, place.line(), place.column(), pointer, message);
    }

    /** This document, of a dialect that a meta-schema of the set defines. */
    SchemaDocument withDialect(Dialect baseDialect, Optional<Set<String>> uses) {
        return new SchemaDocument(uri, name, lines, root, baseDialect, mount, openApi, uses);
    }

    /** Whether the dialect of this document has the vocabulary that a keyword is of (core, section 8.1.2). */
    boolean hasVocabulary(String keyword) {
        String vocabulary = Vocabulary.vocabulary(keyword);
        return vocabularies.isEmpty()
                || vocabulary.isEmpty()
                || vocabularies.get().stream().anyMatch(uri -> uri.contains("/vocab/" + vocabulary));
    }

    /** Whether the dialect of this document asserts {@code format} (validation, section 7.2.2). */
    public boolean assertsFormats() {
        return vocabularies
                .filter(uris -> uris.stream().anyMatch(uri -> uri.endsWith("/vocab/format-assertion")))
                .isPresent();
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
