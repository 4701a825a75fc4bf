package dev.stepschema.codegen.input;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.names.NamesLock;
import dev.stepschema.codegen.write.Hash;
import dev.stepschema.source.SchemaFiles;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text that changes whenever anything changes that generated sources are made of; without loading a schema. */
public final class InputKey {
    private InputKey() {}

    /**
     * The key of a request.
     *
     * @throws CodegenException if a source does not exist or cannot be read
     */
    public static String of(CodegenRequest request) {
        Hash hash = new Hash().add(request.generatorVersion());
        addOptions(request.options(), hash);
        request.namesLock().ifPresent(file -> hash.add(NamesLock.read(file).toString()));
        for (CodegenSource source : request.sources()) {
            hash.add(source.file().isPresent() ? "files" : "embedded")
                    .add(source.packageName())
                    .add(source.root().orElse(""))
                    .add(source.dialect().map(Enum::name).orElse(""));
            source.file().ifPresent(path -> addFiles(path, request.outputDirectory(), hash));
        }
        request.catalog().forEach((uri, path) -> {
            hash.add(uri.toString());
            if (Files.exists(path)) { // if it does not, that matters only if something refers to it
                addFiles(path, request.outputDirectory(), hash);
            }
        });
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
                hash.add(name).add(Files.readAllBytes(file));
            } catch (IOException e) {
                throw InputFiles.unreadable(file, e);
            }
        }
    }
}
