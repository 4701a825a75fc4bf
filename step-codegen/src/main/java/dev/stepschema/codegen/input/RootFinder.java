package dev.stepschema.codegen.input;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.source.SchemaNames;
import dev.stepschema.text.Quotes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one schema that a source asks for. */
final class RootFinder {
    private static final int MOST_SHOWN = 10;

    private RootFinder() {}

    /**
     * The schema at a root. A pointer is looked for in each file, then in the document that pieces make together.
     *
     * @param root a pointer or a URI
     * @param source who asks
     * @param documents the documents in which a pointer may point
     * @param loaded all schemas
     * @throws CodegenException if there is no such schema, or more than one
     */
    static Schema find(String root, CodegenSource source, List<SchemaDocument> documents, LoadedSchemas loaded) {
        URI uri = uri(root);
        List<Schema> found = root.startsWith("#") && source.file().isPresent()
                ? documents.stream()
                        .flatMap(document -> loaded.find(uri(document.uri() + root)).stream())
                        .distinct()
                        .toList()
                : List.of();
        if (found.size() > 1) {
            throw ambiguous(root, found);
        }
        return found.isEmpty()
                ? loaded.find(uri).orElseThrow(() -> noSuchRoot(root, source, documents, loaded))
                : found.get(0);
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new CodegenException(
                    "The root " + Quotes.name(text)
                            + " is neither a pointer nor a URI. Give the pointer of a schema, such"
                            + " as #/$defs/Order, or its URI; what a URI cannot hold is escaped, a space as %20.",
                    e);
        }
    }

    private static CodegenException ambiguous(String root, List<Schema> found) {
        String files = found.stream()
                .limit(MOST_SHOWN)
                .map(schema -> schema.document().name())
                .collect(Collectors.joining(", "));
        int others = found.size() - MOST_SHOWN;
        return new CodegenException("The root " + Quotes.name(root) + " is in several files: " + files
                + (others > 0 ? " and " + others + " more" : "")
                + ". Give one of the files instead of their directory.");
    }

    private static CodegenException noSuchRoot(
            String root, CodegenSource source, List<SchemaDocument> documents, LoadedSchemas loaded) {
        String file = source.file().map(SchemaFiles::shown).orElse("Step.schema.json");
        String meant = SchemaNames.meant(loaded, documents, root)
                .map(name -> " Did you mean " + Quotes.name(name) + "?")
                .orElse("");
        String message =
                "the root " + Quotes.name(root) + " does not exist." + meant + " Give the pointer of a schema.";
        return new CodegenException(List.of(
                new Diagnostic(Diagnostic.Code.NO_SUCH_ROOT, Diagnostic.Severity.ERROR, file, 1, 1, "", message)));
    }
}
