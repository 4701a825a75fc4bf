package dev.stepschema.codegen.input;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The files that a source stands for: what is loaded, and what makes sources out of date when it changes. */
final class SchemaFiles {
    private SchemaFiles() {}

    /**
     * The file itself; of a directory all files below it that end in {@code .json}, {@code .yaml} or {@code .yml}, in the
     * order of their paths.
     *
     * @param path a file or a directory
     * @param outputDirectory is not looked into where it is below the directory: what is generated is no input
     * @throws CodegenException if there is nothing, or it cannot be read
     */
    static List<Path> of(Path path, Path outputDirectory) {
        if (!Files.exists(path)) {
            throw new CodegenException(
                    "The schema " + shown(path) + " does not exist. Give an existing file or directory.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        Search search = new Search(absolute(path), absolute(outputDirectory));
        try {
            Files.walkFileTree(path, search);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
        search.found.sort(Comparator.comparing(SchemaFiles::shown));
        return search.found;
    }

    static CodegenException unreadable(Path path, IOException cause) {
        return new CodegenException(
                "The schema " + shown(path) + " cannot be read (" + Reasons.of(cause)
                        + "). Make it readable, or give another one.",
                cause);
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final List<Path> found = new ArrayList<>();
        private final Path start;
        private final Path outputDirectory;

        private Search(Path start, Path outputDirectory) {
            this.start = start;
            this.outputDirectory = outputDirectory;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            Path path = absolute(directory);
            boolean isOutput = path.equals(outputDirectory) && !path.equals(start);
            return isOutput ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isSchema(file) && Files.isRegularFile(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isSchema(Path file) {
            String name = shown(file).toLowerCase(Locale.ROOT);
            return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
        }
    }
}
