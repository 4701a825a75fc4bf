package dev.stepschema.codegen.input;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.names.NamesLock;
import dev.stepschema.codegen.write.Hash;
import dev.stepschema.source.Catalog;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.source.SchemaText;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes whenever anything changes that generated sources are made of; made without loading a schema, and without
 * lambdas: each costs as much as reading ten files in a JVM that has just begun.
 *
 * @param request the sum of the options and the sources
 * @param catalog the sum of what references have led to in the catalog
 * @param names the sum of the names that are kept
 */
public record InputKey(String request, String catalog, String names) {

    /**
     * The key of a request.
     *
     * @param supplied the URIs that the last run has looked for in the catalog: as long as nothing else has changed, these
     *     are all that matter of it, be it large
     * @throws CodegenException if a source does not exist or cannot be read
     */
    public static InputKey of(CodegenRequest request, List<URI> supplied) {
        Hash hash = new Hash().add(request.generatorVersion());
        addOptions(request.options(), hash);
        for (CodegenSource source : request.sources()) {
            hash.add(source.file().isPresent() ? "files" : "embedded")
                    .add(source.packageName())
                    .add(source.root().orElse(""))
                    .add(source.dialect().isPresent() ? source.dialect().get().name() : "");
            if (source.file().isPresent()) {
                addFiles(source.file().get(), request.outputDirectory(), hash);
            }
        }
        for (URI uri : request.catalog().keySet()) {
            hash.add(uri.toString());
        }
        return new InputKey(hash.hex(), catalog(texts(request, supplied)), names(request));
    }

    /** The key of what a run has made of the same request: with what it has read, whatever was saved since, and kept. */
    public InputKey after(CodegenRequest request, List<SchemaText> supplied) {
        return new InputKey(this.request, catalog(supplied), names(request));
    }

    @Override
    public String toString() {
        return request + "-" + catalog + "-" + names;
    }

    private static List<SchemaText> texts(CodegenRequest request, List<URI> supplied) {
        List<SchemaText> texts = new ArrayList<>();
        Catalog catalog = new Catalog(request.catalog());
        for (URI uri : supplied) {
            catalog.file(uri).ifPresent(file -> texts.add(text(uri, file)));
        }
        return texts;
    }

    private static SchemaText text(URI uri, Path file) {
        String name = SchemaFiles.shown(file);
        try {
            return new SchemaText(uri, name, InputFiles.read(file));
        } catch (IOException e) {
            return SchemaText.unreadable(uri, name);
        }
    }

    private static String catalog(List<SchemaText> texts) {
        Hash hash = new Hash();
        for (SchemaText text : texts) {
            String fileName = text.name().substring(text.name().lastIndexOf('/') + 1);
            hash.add(text.uri().toString()).add(fileName).add(text.bytes());
        }
        return hash.hex();
    }

    private static String names(CodegenRequest request) {
        Hash hash = new Hash();
        if (request.namesLock().isPresent()) {
            hash.add(NamesLock.text(request.namesLock().get()));
        }
        return hash.hex();
    }

    /** Each by itself: the text of the whole record is linked at run time, which takes longer than all the rest. */
    private static void addOptions(Options options, Hash hash) {
        try {
            for (RecordComponent option : Options.class.getRecordComponents()) {
                hash.add(option.getName())
                        .add(String.valueOf(option.getAccessor().invoke(options)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("options are a public record", e);
        }
    }

    private static void addFiles(Path path, Path outputDirectory, Hash hash) {
        List<Path> files = InputFiles.of(path, outputDirectory);
        int below = SchemaFiles.shown(path).length();
        hash.add(String.valueOf(files.size()));
        for (Path file : files) {
            try {
                String name = file.equals(path)
                        ? String.valueOf(file.getFileName())
                        : SchemaFiles.shown(file).substring(below);
                hash.add(name).add(InputFiles.read(file));
            } catch (IOException e) {
                throw InputFiles.unreadable(file, e);
            }
        }
    }
}
