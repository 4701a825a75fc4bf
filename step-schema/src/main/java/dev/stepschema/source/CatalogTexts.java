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
import java.util.function.Function;

/** What a catalog was asked for: each file is read once a URI. */
final class CatalogTexts {
    private final Catalog catalog;
    private final Set<URI> used = new HashSet<>();
    private final Map<URI, SchemaText> supplied = new TreeMap<>();
    private final Map<URI, String> unreadable = new HashMap<>();

    CatalogTexts(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The text of a document; empty if the catalog does not have it, or if it cannot be read. */
    Optional<SchemaText> text(URI document) {
        Optional<Path> file = file(document);
        if (file.isPresent() && !supplied.containsKey(document)) {
            catalog.entry(document).map(Map.Entry::getKey).ifPresent(used::add);
            supplied.put(document, read(document, file.get()));
        }
        return Optional.ofNullable(supplied.get(document)).filter(text -> !unreadable.containsKey(document));
    }

    private SchemaText read(URI document, Path file) {
        String name = SchemaFiles.shown(file);
        try {
            return new SchemaText(document, name, Files.readAllBytes(file));
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? "does not exist" : "cannot be read (" + Reasons.of(e) + ")";
            unreadable.put(document, name + ", which " + why);
            return SchemaText.unreadable(document, name);
        }
    }

    /** The file of a document. */
    Optional<Path> file(URI document) {
        return catalog.file(document);
    }

    /** The file of a document that cannot be read, and why. */
    Optional<String> unreadable(URI document) {
        return Optional.ofNullable(unreadable.get(document));
    }

    /** The text of each URI that was asked for, sorted by them. */
    Collection<SchemaText> supplied() {
        return supplied.values();
    }

    /** A warning for each entry that nothing has come from; what is known stands for a URI without any catalog. */
    List<SchemaProblem> unused(Function<URI, Optional<Schema>> known) {
        return catalog.unused(used, known);
    }
}
