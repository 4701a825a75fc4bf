package dev.stepschema.codegen.input;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.write.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A text that changes whenever anything changes that generated sources are made of; without loading a schema. */
public final class InputKey {
    private InputKey() {}

    /**
     * The key of a request.
     *
     * @throws CodegenException if a source does not exist or cannot be read
     */
    public static String of(CodegenRequest request) {
        Hash hash =
                new Hash().add(request.generatorVersion()).add(request.options().toString());
        for (CodegenSource source : request.sources()) {
            hash.add(source.file().isPresent() ? "files" : "embedded")
                    .add(source.packageName())
                    .add(source.root().orElse(""))
                    .add(source.dialect().map(Enum::name).orElse(""));
            source.file().ifPresent(path -> addFiles(path, hash));
        }
        return hash.hex();
    }

    private static void addFiles(Path path, Hash hash) {
        String shown = path.toString().replace('\\', '/');
        if (!Files.exists(path)) {
            throw new CodegenException("The schema " + shown + " does not exist. Give an existing file or directory.");
        }
        try {
            for (Path file : files(path)) {
                hash.add(path.relativize(file).toString().replace('\\', '/'));
                hash.add(String.valueOf(file.getFileName())).add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new CodegenException(
                    "The schema " + shown + " cannot be read (" + e + "). Make it readable, or give another one.", e);
        }
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
