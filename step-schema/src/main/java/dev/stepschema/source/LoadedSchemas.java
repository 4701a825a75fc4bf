package dev.stepschema.source;

import dev.stepschema.SchemaProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Schema documents whose references all lead somewhere. */
public final class LoadedSchemas {
    /** The name that stands for {@code $recursiveAnchor} among dynamic anchors, which have names. */
    static final String RECURSIVE = "";

    private final List<SchemaDocument> documents;
    private final SchemaIndex index;
    private final ReferenceResolver references;
    private final List<SchemaText> supplied;
    private final List<SchemaProblem> warnings;

    LoadedSchemas(
            List<SchemaDocument> documents,
            SchemaIndex index,
            ReferenceResolver references,
            Collection<SchemaText> supplied,
            List<SchemaProblem> warnings) {
        this.documents = List.copyOf(documents);
        this.index = index;
        this.references = references;
        this.supplied = List.copyOf(supplied);
        this.warnings = List.copyOf(warnings);
    }

    /** The documents, in the order in which they were added. */
    public List<SchemaDocument> documents() {
        return documents;
    }

    /** What references have led to in the catalog: the text of each URI as it was read, sorted by them. */
    public List<SchemaText> supplied() {
        return supplied;
    }

    /** Whether a schema is of this set, in whichever of its documents: in one that was added, or is only referred to. */
    public boolean holds(Schema schema) {
        return index.visited().contains(schema);
    }

    /**
     * What is wrong with the schemas and does not keep them from being used. Unknown keywords are looked for when this is
     * called: whoever only validates does not pay for it.
     */
    public List<SchemaProblem> warnings() {
        List<SchemaProblem> all = new ArrayList<>(warnings);
        all.addAll(UnknownKeywords.of(index.visited()));
        return List.copyOf(all);
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

    /** The schema that {@code $ref} leads to; empty without one. */
    public Optional<Schema> target(Schema schema) {
        return Optional.ofNullable(references.targets().get(schema));
    }

    /**
     * The schema that {@code $dynamicRef} or {@code $recursiveRef} leads to if nothing on the way to it says otherwise
     * (core, section 8.2.3.2); empty without one.
     */
    public Optional<Schema> dynamicTarget(Schema schema) {
        return Optional.ofNullable(references.dynamicTargets().get(schema));
    }

    /**
     * The name by which resources on the way may replace the target of a dynamic reference; empty if the reference is
     * like any other, because its target is no dynamic anchor.
     */
    public Optional<String> dynamicName(Schema schema) {
        Optional<Schema> target = dynamicTarget(schema);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        String name = schema.text("$dynamicRef")
                .map(reference -> reference.substring(reference.indexOf('#') + 1))
                .orElse(RECURSIVE);
        Schema anchored = dynamicAnchors(target.get().base()).get(name);
        return anchored != null && anchored.equals(target.get()) ? Optional.of(name) : Optional.empty();
    }

    /** The dynamic anchors of a resource, by name. */
    public Map<String, Schema> dynamicAnchors(URI resource) {
        return index.dynamicAnchors().getOrDefault(resource, Map.of());
    }

    /** All schemas: those of the documents, and those that references lead to. */
    public Set<Schema> all() {
        return Collections.unmodifiableSet(index.visited());
    }

    /** Whether there is any dynamic reference. */
    public boolean isDynamic() {
        return !references.dynamicTargets().isEmpty();
    }

    /**
     * The schema of a URI.
     *
     * @param uri a document's URI or a schema's {@code $id}, with or without a fragment; or only a fragment, for a piece
     */
    public Optional<Schema> find(URI uri) {
        return index.find(uri).filter(Schema::isSchema);
    }
}
