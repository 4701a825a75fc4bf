package dev.stepschema.codegen;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What to generate and where to put it.
 *
 * @param sources the schemas; their types may refer to each other
 * @param catalog which files hold the documents of URIs that the sources refer to: a file for each URI; for a URI that ends
 *     in {@code /}, a directory for all that begin with it. Of these documents, what is referred to is generated, too, into
 *     the package of the first source whose package does not exist already
 * @param outputDirectory the root of the generated sources; made if it does not exist
 * @param generatorVersion the version of the caller: another one regenerates everything
 * @param options how types look
 * @param namesLock a file that keeps the names of types, constants and components as they are; empty for none
 */
public record CodegenRequest(
        List<CodegenSource> sources,
        Map<URI, Path> catalog,
        Path outputDirectory,
        String generatorVersion,
        Options options,
        Optional<Path> namesLock) {

    /** Copies the list and the map. */
    public CodegenRequest {
        sources = List.copyOf(sources);
        catalog = Collections.unmodifiableMap(new TreeMap<>(catalog));
    }

    /** A request without sources. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects a request; not safe for use by several threads. */
    public static final class Builder {
        private final List<CodegenSource> sources = new ArrayList<>();
        private final Map<URI, Path> catalog = new TreeMap<>();
        private @Nullable Path outputDirectory;
        private String generatorVersion = "";
        private Options options = Options.defaults();
        private @Nullable Path namesLock;

        private Builder() {}

        /** Sets the root of the generated sources, such as {@code target/generated-sources/step}. */
        public Builder outputDirectory(Path directory) {
            this.outputDirectory = directory;
            return this;
        }

        /** Sets the version of the caller. */
        public Builder generatorVersion(String version) {
            this.generatorVersion = version;
            return this;
        }

        /** Sets how types look; {@link Options#defaults()} unless said otherwise. */
        public Builder options(Options chosen) {
            this.options = chosen;
            return this;
        }

        /** Sets the file that keeps names, such as {@code src/main/schemas/names.lock}. */
        public Builder namesLock(Path file) {
            this.namesLock = file;
            return this;
        }

        /** Adds schemas. */
        public Builder add(CodegenSource source) {
            sources.add(source);
            return this;
        }

        /** Says which file holds the document of a URI; for a URI that ends in {@code /}, a directory. */
        public Builder catalog(URI uri, Path file) {
            catalog.put(uri, file);
            return this;
        }

        /** The request. */
        public CodegenRequest build() {
            Path directory = Objects.requireNonNull(outputDirectory, "outputDirectory");
            return new CodegenRequest(
                    sources, catalog, directory, generatorVersion, options, Optional.ofNullable(namesLock));
        }
    }
}
