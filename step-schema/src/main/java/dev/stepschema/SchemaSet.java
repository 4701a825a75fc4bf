package dev.stepschema;

import dev.stepschema.json.Utf8;
import dev.stepschema.source.Catalog;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.source.SchemaLoader;
import dev.stepschema.source.SchemaText;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schema documents that belong together, every reference among them resolved. A set is immutable; nothing is ever
 * fetched from a network.
 */
public final class SchemaSet {
    private final LoadedSchemas loaded;

    private SchemaSet(LoadedSchemas loaded) {
        this.loaded = loaded;
    }

    /** A builder without any document. */
    public static Builder builder() {
        return new Builder();
    }

    /** What is wrong with the schemas and does not keep them from being used. */
    public List<SchemaProblem> warnings() {
        return loaded.warnings();
    }

    /** The documents and their schemas, for tools that look into them. */
    public LoadedSchemas schemas() {
        return loaded;
    }

    /** Collects documents; not safe for use by several threads. */
    public static final class Builder {
        private final List<SchemaText> texts = new ArrayList<>();
        private final Map<URI, Path> catalog = new HashMap<>();
        private Dialect defaultDialect = Dialect.DRAFT_2020_12;

        private Builder() {}

        /** Sets the dialect of documents without {@code $schema}; draft 2020-12 unless said otherwise. */
        public Builder defaultDialect(Dialect dialect) {
            this.defaultDialect = dialect;
            return this;
        }

        /**
         * Adds a document.
         *
         * @param uri the absolute URI by which it is referred to, without a fragment
         * @param text its JSON text; or YAML, if the URI ends in {@code .yaml} or {@code .yml}
         */
        public Builder add(URI uri, String text) {
            return add(uri, uri.toString(), Utf8.encode(text));
        }

        /**
         * Adds a file.
         *
         * @param file a JSON file, or YAML by its ending; its URI is the file's own
         * @throws UncheckedIOException if it cannot be read
         */
        public Builder add(Path file) {
            return add(file, Optional.empty());
        }

        /**
         * Adds a file that has a dialect of its own.
         *
         * @param file a JSON file, or YAML by its ending; its URI is the file's own
         * @param dialect its dialect if it has no {@code $schema}
         * @throws UncheckedIOException if it cannot be read
         */
        public Builder add(Path file, Dialect dialect) {
            return add(file, Optional.of(dialect));
        }

        private Builder add(Path file, Optional<Dialect> dialect) {
            try {
                String name = SchemaFiles.shown(file);
                texts.add(new SchemaText(SchemaText.uri(file), name, Files.readAllBytes(file), dialect));
                return this;
            } catch (NoSuchFileException e) {
                throw new UncheckedIOException("schema file " + SchemaFiles.shown(file) + " does not exist", e);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "schema file " + SchemaFiles.shown(file) + " cannot be read: " + Reasons.of(e), e);
            }
        }

        /**
         * Adds all files below a directory that end in {@code .json}, {@code .yaml} or {@code .yml}, in the order of
         * their paths.
         *
         * @throws UncheckedIOException if the directory does not exist or one of its files cannot be read
         */
        public Builder addDirectory(Path directory) {
            schemaFiles(directory).forEach(this::add);
            return this;
        }

        private static List<Path> schemaFiles(Path directory) {
            try {
                return SchemaFiles.below(directory, Set.of());
            } catch (NoSuchFileException e) {
                throw new UncheckedIOException(
                        "schema directory " + SchemaFiles.shown(directory) + " does not exist", e);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "schema directory " + SchemaFiles.shown(directory) + " cannot be read: " + Reasons.of(e), e);
            }
        }

        /**
         * Adds a document.
         *
         * @param uri the absolute URI by which it is referred to, without a fragment
         * @param name what messages call it; YAML, if it ends in {@code .yaml} or {@code .yml}
         * @param text its text in UTF-8
         */
        public Builder add(URI uri, String name, byte[] text) {
            requireAbsolute(uri);
            texts.add(new SchemaText(uri, name, text));
            return this;
        }

        /**
         * Says where a document is that is read if something refers to it, and only then. References to it never go to a
         * network, whatever the URI looks like.
         *
         * @param uri the absolute URI of the document, without a fragment; or one that ends in {@code /}, for all
         *     documents whose URIs begin with it
         * @param file its file; for a URI that ends in {@code /} the directory in which the rest of a document's URI is a
         *     path, which need not end in {@code .json}, {@code .yaml} or {@code .yml} as the file does
         */
        public Builder catalog(URI uri, Path file) {
            requireAbsolute(uri);
            if (!Catalog.isPossible(uri)) {
                throw new IllegalArgumentException("a URI that ends in / stands for all that begin with it, so it must"
                        + " have a path and no query, such as https://example.org/schemas/, but is \"" + uri + "\"");
            }
            catalog.put(uri, file);
            return this;
        }

        private static void requireAbsolute(URI uri) {
            if (!uri.isAbsolute() || uri.getRawFragment() != null) {
                throw new IllegalArgumentException(
                        "a schema is added under an absolute URI without a fragment, not under \"" + uri + "\"");
            }
        }

        /**
         * Loads the documents and resolves their references.
         *
         * @throws SchemaLoadException with every fault of all documents
         */
        public SchemaSet build() {
            return new SchemaSet(SchemaLoader.load(texts, new Catalog(catalog), defaultDialect));
        }
    }
}
