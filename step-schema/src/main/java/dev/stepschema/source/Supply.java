package dev.stepschema.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The documents that become part of a set only because something refers to them: published meta-schemas, which belong to
 * every set, and the files of a catalog.
 */
final class Supply {
    private final CatalogTexts catalog;
    private final SchemaReader reader;
    private final Dialects dialects;
    private final SchemaIndex index;
    private final Set<URI> refused = new HashSet<>();
    private final Map<URI, URI> firstUris = new HashMap<>();

    Supply(CatalogTexts catalog, SchemaReader reader, Dialects dialects, SchemaIndex index) {
        this.catalog = catalog;
        this.reader = reader;
        this.dialects = dialects;
        this.index = index;
    }

    /** Makes a document part of the set if it is known here and not yet a part; returns the schemas in it. */
    List<Schema> add(URI document) {
        if (index.find(document).isPresent() || refused.contains(document)) {
            return List.of();
        }
        return MetaSchemas.find(document)
                .map(this::add)
                .or(() -> catalog.text(document).map(text -> add(text, catalog.file(document))))
                .orElse(List.of());
    }

    /** A file is one document, by however many URIs it is reached. */
    private List<Schema> add(SchemaText text, Optional<Path> path) {
        URI file = path.map(SchemaText::uri).orElseThrow();
        URI first = index.find(file).isPresent() ? file : firstUris.computeIfAbsent(file, any -> text.uri());
        if (first.equals(text.uri())) {
            return add(text);
        }
        index.find(first).ifPresentOrElse(root -> index.add(text.uri(), root), () -> refused.add(text.uri()));
        return List.of();
    }

    private List<Schema> add(SchemaText text) {
        Optional<SchemaDocument> document = reader.read(text);
        if (document.isEmpty()) {
            refused.add(text.uri());
            return List.of();
        }
        return index.include(dialects.settle(document.get()));
    }

    /** Whether a document could not be read, which was then reported at its place. */
    boolean isRefused(URI document) {
        return refused.contains(document);
    }

    /** The file of a document that cannot be read, and why. */
    Optional<String> unreadable(URI document) {
        return catalog.unreadable(document);
    }
}
