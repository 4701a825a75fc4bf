package dev.stepschema.source;

import dev.stepschema.SchemaProblem;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The documents that become part of a set only because something refers to them: published meta-schemas, which belong to
 * every set, and the files of a catalog.
 */
final class Supply {
    private final Catalog catalog;
    private final SchemaReader reader;
    private final List<SchemaDocument> documents;
    private final SchemaIndex index;
    private final Consumer<SchemaProblem> problems;
    private final Set<URI> used = new HashSet<>();
    private final Set<URI> refused = new HashSet<>();
    private final Map<URI, String> unreadable = new HashMap<>();
    private final Map<URI, SchemaText> supplied = new TreeMap<>();
    private final Map<URI, URI> firstUris = new HashMap<>();

    Supply(
            Catalog catalog,
            SchemaReader reader,
            List<SchemaDocument> documents,
            SchemaIndex index,
            Consumer<SchemaProblem> problems) {
        this.catalog = catalog;
        this.reader = reader;
        this.documents = documents;
        this.index = index;
        this.problems = problems;
    }

    /** Makes a document part of the set if it is known here and not yet a part; returns the schemas in it. */
    List<Schema> add(URI document) {
        if (index.find(document).isPresent() || refused.contains(document) || unreadable.containsKey(document)) {
            return List.of();
        }
        return MetaSchemas.find(document)
                .map(this::add)
                .or(() -> catalog.file(document).map(file -> add(document, file)))
                .orElse(List.of());
    }

    private List<Schema> add(URI uri, Path file) {
        catalog.entry(uri).map(Map.Entry::getKey).ifPresent(used::add);
        String name = SchemaFiles.shown(file);
        try {
            SchemaText text = new SchemaText(uri, name, Files.readAllBytes(file));
            supplied.put(uri, text);
            return add(text, SchemaText.uri(file));
        } catch (IOException e) {
            supplied.put(uri, SchemaText.unreadable(uri, name));
            String why = e instanceof NoSuchFileException ? "does not exist" : "cannot be read (" + Reasons.of(e) + ")";
            unreadable.put(uri, name + ", which " + why);
            return List.of();
        }
    }

    /** A file is one document, by however many URIs it is reached. */
    private List<Schema> add(SchemaText text, URI file) {
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
        return index.include(Dialects.settle(document.get(), documents, problems));
    }

    /** Whether a document could not be read, which was then reported at its place. */
    boolean isRefused(URI document) {
        return refused.contains(document);
    }

    /** The file of a document that cannot be read, and why. */
    Optional<String> unreadable(URI document) {
        return Optional.ofNullable(unreadable.get(document));
    }

    /** What the catalog was asked for: the text of each URI, sorted by them. */
    Collection<SchemaText> supplied() {
        return supplied.values();
    }

    /** Reports what the catalog has for nobody. */
    void reportUnused() {
        catalog.unused(used, index::find).forEach(problems);
    }
}
