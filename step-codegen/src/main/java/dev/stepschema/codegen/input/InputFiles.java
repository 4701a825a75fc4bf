package dev.stepschema.codegen.input;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.text.Reasons;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The files that a source stands for: what is loaded, and what makes sources out of date when it changes. */
final class InputFiles {
    private InputFiles() {}

    /**
     * The file itself; of a directory all schema files below it, in the order of their paths.
     *
     * @param path a file or a directory
     * @param outputDirectory is not looked into where it is below the directory: what is generated is no input
     * @throws CodegenException if there is nothing, or it cannot be read
     */
    static List<Path> of(Path path, Path outputDirectory) {
        if (!Files.exists(path)) {
            throw new CodegenException(
                    "The schema " + SchemaFiles.shown(path) + " does not exist. Give an existing file or directory.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try {
            return SchemaFiles.below(path, Set.of(absolute(outputDirectory)));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The bytes of a file, by the shortest way: that of {@link Files} takes three times as long in a JVM that has just begun. */
    static byte[] read(Path file) throws IOException {
        if (file.getFileSystem() != FileSystems.getDefault()) {
            return Files.readAllBytes(file);
        }
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        } catch (FileNotFoundException e) {
            return Files.readAllBytes(file); // fails, too, and tells why in full
        }
    }

    static CodegenException unreadable(Path path, IOException cause) {
        return new CodegenException(
                "The schema " + SchemaFiles.shown(path) + " cannot be read (" + Reasons.of(cause)
                        + "). Make it readable, or give another one.",
                cause);
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
