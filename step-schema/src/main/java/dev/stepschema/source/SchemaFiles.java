package dev.stepschema.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which files of a directory are schemas. */
public final class SchemaFiles {
    private static final Set<FileVisitOption> FOLLOWING_LINKS = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

    private SchemaFiles() {}

    /**
     * All files below a directory that end in {@code .json}, {@code .yaml} or {@code .yml}, in the order of their paths.
     *
     * @param directory the directory
     * @param leftOut the directories below it that are not looked into
     * @throws IOException if the directory does not exist or cannot be read
     */
    public static List<Path> below(Path directory, Predicate<Path> leftOut) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        Files.walkFileTree(directory, FOLLOWING_LINKS, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                boolean isLeftOut = !each.equals(directory) && leftOut.test(each);
                return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.equals(directory)) {
                    throw new NotDirectoryException(directory.toString());
                }
                if (attributes.isRegularFile() && isSchema(file)) {
                    found.put(shown(file), file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof FileSystemLoopException) { // a link to where the search has been
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        return List.copyOf(found.values());
    }

    /** A path as messages show it and as files are ordered by, the same on every system. */
    public static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static boolean isSchema(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
