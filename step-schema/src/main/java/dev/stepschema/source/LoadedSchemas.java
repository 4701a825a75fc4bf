package dev.stepschema.source;

import dev.stepschema.SchemaProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schema documents whose references all lead somewhere. */
public final class LoadedSchemas {
    private final List<SchemaDocument> documents;
    private final SchemaIndex index;
    private final Map<Schema, Schema> targets;
    private final List<SchemaProblem> warnings;

    LoadedSchemas(
            List<SchemaDocument> documents,
            SchemaIndex index,
            Map<Schema, Schema> targets,
            List<SchemaProblem> warnings) {
        this.documents = List.copyOf(documents);
        this.index = index;
        this.targets = Map.copyOf(targets);
        this.warnings = List.copyOf(warnings);
    }

    /** The documents, in the order in which they were added. */
    public List<SchemaDocument> documents() {
        return documents;
    }

    /** What is wrong with the schemas and does not keep them from being used. */
    public List<SchemaProblem> warnings() {
        return warnings;
    }

    /** The root schema of a document; of an OpenAPI document, the document itself. */
    public Schema root(SchemaDocument document) {
        return Schema.root(document);
    }

    /**
     * The schemas that a document offers: its root and its {@code $defs}; of an OpenAPI document, the schemas of its
     * components.
     */
    public List<Schema> roots(SchemaDocument document) {
        return SchemaIndex.roots(document);
    }

    /** The schema that {@code $ref} leads to; empty without one, or if it leads to a published meta-schema. */
    public Optional<Schema> target(Schema schema) {
        return Optional.ofNullable(targets.get(schema));
    }

    /**
     * The schema of a URI.
     *
     * @param uri a document's URI or a schema's {@code $id}, with or without a fragment; or only a fragment, for a piece
     */
    public Optional<Schema> find(URI uri) {
        return index.find(uri);
    }
}
