package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Optional<Schema> known = index.find(SchemaText.uri(file));
        if (known.isPresent()) {
            index.add(uri, known.get());
            return List.of();
        }
        try {
            return add(new SchemaText(uri, SchemaFiles.shown(file), Files.readAllBytes(file)));
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? "does not exist" : "cannot be read (" + Reasons.of(e) + ")";
            unreadable.put(uri, SchemaFiles.shown(file) + ", which " + why);
            return List.of();
        }
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

    /** Reports what the catalog has for nobody. */
    void reportUnused() {
        catalog.places().forEach((uri, file) -> {
            if (!used.contains(uri)) {
                String message = "the catalog has this for \"" + uri + "\", which no reference needs";
                problems.accept(new SchemaProblem(
                        Code.UNUSED_CATALOG, Severity.WARNING, SchemaFiles.shown(file), 1, 1, "", message));
            }
        });
    }
}
