package dev.stepschema.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which files of a directory are schemas. */
public final class SchemaFiles {
    private SchemaFiles() {}

    /**
     * All files below a directory that end in {@code .json}, {@code .yaml} or {@code .yml}, in the order of their paths.
     * Links are followed, but for those that lead back to where the search has come from.
     *
     * @param directory the directory
     * @param leftOut the directories below it that are not looked into, absolute and normalized
     * @throws IOException if the directory does not exist or cannot be read
     */
    public static List<Path> below(Path directory, Set<Path> leftOut) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        collect(directory, leftOut, Set.of(), found);
        return List.copyOf(found.values());
    }

    /** By hand: walking with a visitor takes twice as long in the first seconds of a JVM, which is when builds do it. */
    private static void collect(Path directory, Set<Path> leftOut, Set<Path> above, Map<String, Path> found)
            throws IOException {
        Set<Path> here = new HashSet<>(above);
        if (!here.add(directory.toRealPath())) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                if (isSchema(entry) && Files.isRegularFile(entry)) {
                    found.put(shown(entry), entry);
                } else if (Files.isDirectory(entry)
                        && !leftOut.contains(entry.toAbsolutePath().normalize())) {
                    collect(entry, leftOut, here, found);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
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
