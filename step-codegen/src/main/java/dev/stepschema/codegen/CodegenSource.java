package dev.stepschema.codegen;

import dev.stepschema.Dialect;
import dev.stepschema.codegen.names.Identifiers;
import dev.stepschema.text.Quotes;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Schemas to generate from, and the package of their types.
 *
 * @param file a JSON or YAML schema, a directory of them, or an OpenAPI 3.1 document; empty for the embedded Step schema
 * @param packageName the package of the types
 * @param root what to generate, as a pointer such as {@code #/components/schemas/Order} or a URI; empty for all schemas
 * @param dialect the dialect of documents without {@code $schema}; empty for draft 2020-12
 */
public record CodegenSource(Optional<Path> file, String packageName, Optional<String> root, Optional<Dialect> dialect) {

    /**
     * A source whose package can be one.
     *
     * @throws CodegenException one sentence if a package cannot be called so
     */
    public CodegenSource {
        if (!Identifiers.isName(packageName)) {
            throw new CodegenException(
                    Quotes.name(packageName) + " is not the name of a package. Write it as com.acme.orders.");
        }
    }

    /** The Step schema that step-schema embeds, with all it refers to. */
    public static CodegenSource step(String packageName) {
        return new CodegenSource(Optional.empty(), packageName, Optional.empty(), Optional.empty());
    }

    /**
     * A file, or a directory with all schemas in it.
     *
     * @param fileOrDirectory its path
     * @param packageName the package of the types
     */
    public static CodegenSource file(Path fileOrDirectory, String packageName) {
        return new CodegenSource(Optional.of(fileOrDirectory), packageName, Optional.empty(), Optional.empty());
    }

    /** This source, reduced to one schema and what it refers to. */
    public CodegenSource withRoot(String pointerOrUri) {
        return new CodegenSource(file, packageName, Optional.of(pointerOrUri), dialect);
    }

    /** This source, with a dialect for documents without {@code $schema}. */
    public CodegenSource withDialect(Dialect documentDialect) {
        return new CodegenSource(file, packageName, root, Optional.of(documentDialect));
    }
}
