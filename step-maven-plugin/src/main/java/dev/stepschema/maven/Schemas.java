package dev.stepschema.maven;

import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaSet;
import dev.stepschema.StepSchema;
import dev.stepschema.source.Catalog;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;
import dev.stepschema.source.SchemaNames;
import dev.stepschema.text.Quotes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The schema that {@code validate} checks against. */
final class Schemas {
    private Schemas() {}

    /**
     * The schemas of a request: its own, or the embedded Step schema.
     *
     * @throws dev.stepschema.SchemaLoadException if they cannot be used
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    static SchemaSet load(ValidateRequest request) {
        if (request.schema().isEmpty()) {
            return StepSchema.load();
        }
        Path schema = request.schema().get();
        SchemaSet.Builder builder = SchemaSet.builder();
        request.dialect().ifPresent(builder::defaultDialect);
        request.catalog().forEach(builder::catalog);
        return (Files.isDirectory(schema) ? builder.addDirectory(schema) : builder.add(schema)).build();
    }

    /** What somebody should know about the schemas: the embedded one nobody here can mend, but it needs no catalog. */
    static List<SchemaProblem> warnings(ValidateRequest request, SchemaSet set) {
        return request.schema().isPresent() ? set.warnings() : new Catalog(request.catalog()).unused();
    }

    /**
     * The schema to check against.
     *
     * @throws MojoExecutionException if none is chosen, or there is none at the chosen place
     */
    static URI choose(ValidateRequest request, SchemaSet set) throws MojoExecutionException {
        return request.root().isPresent() ? named(request, set, request.root().get()) : only(request, set);
    }

    private static URI named(ValidateRequest request, SchemaSet set, String root) throws MojoExecutionException {
        LoadedSchemas loaded = set.schemas();
        List<URI> found = SchemaNames.find(loaded, loaded.documents(), root);
        if (found.isEmpty()) {
            String remedy = SchemaNames.meant(loaded, loaded.documents(), root)
                    .map(meant -> ". Did you mean " + Quotes.name(meant) + "? Correct <root> (step.root).")
                    .orElseGet(() -> ". Correct <root> (step.root), for example " + example(set) + ".");
            throw new MojoExecutionException(
                    "There is no schema " + Quotes.name(root) + " in " + place(request) + remedy);
        }
        if (found.size() > 1) {
            List<String> files = found.stream()
                    .flatMap(uri -> loaded.find(uri).stream())
                    .map(schema -> shortName(request, schema.document()))
                    .toList();
            String pointer = root.substring(Math.max(0, root.indexOf('#')));
            throw new MojoExecutionException("The schema " + Quotes.name(root) + " is in several files of "
                    + place(request) + ": " + String.join(", ", files) + ". Name one of them in <root> (step.root), for"
                    + " example " + files.get(0) + (pointer.startsWith("#") ? pointer : "") + ".");
        }
        return found.get(0);
    }

    private static URI only(ValidateRequest request, SchemaSet set) throws MojoExecutionException {
        if (request.schema().isEmpty()) {
            return StepSchema.URI_OF_STEP;
        }
        List<SchemaDocument> documents = set.schemas().documents();
        if (documents.size() == 1 && !documents.get(0).openApi()) {
            return documents.get(0).uri();
        }
        throw new MojoExecutionException(
                documents.isEmpty()
                        ? "There is no schema file in " + place(request) + ". Correct <schema> (step.schema)."
                        : "There are several schemas in " + place(request)
                                + ". Name the one to check against in <root> (step.root), for example " + example(set)
                                + ".");
    }

    private static String place(ValidateRequest request) {
        return request.schema().map(Path::toString).orElse("the embedded Step schema");
    }

    /** What could have been written as the root. */
    private static String example(SchemaSet set) {
        SchemaDocument document = set.schemas().documents().get(0);
        List<Schema> roots = set.schemas().roots(document);
        return document.mount()
                .map(mount -> "#" + mount)
                .orElseGet(() -> roots.isEmpty()
                        ? String.valueOf(document.uri())
                        : document.openApi()
                                ? "#" + roots.get(0).pointer()
                                : String.valueOf(roots.get(0).base()));
    }

    /** A file as it can be written in a root: relative to the directory of the schemas. */
    private static String shortName(ValidateRequest request, SchemaDocument document) {
        return request.schema()
                .map(directory -> directory.toAbsolutePath().normalize().toUri().relativize(document.uri()))
                .map(URI::toString)
                .orElse(document.name());
    }
}
