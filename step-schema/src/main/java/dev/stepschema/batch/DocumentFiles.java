package dev.stepschema.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that patterns stand for, each once, in the order of the patterns and by path within one.
 *
 * @param files the files
 * @param unmatched the patterns that match no file
 */
public record DocumentFiles(List<DocumentFile> files, List<String> unmatched) {

    /** Copies the lists. */
    public DocumentFiles {
        files = List.copyOf(files);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Finds files.
     *
     * @param base the directory that relative patterns start from and names are relative to
     * @param patterns patterns such as {@code steps/**}{@code /*.json}: {@code *} and {@code ?} stay within a name,
     *     {@code **} goes through any number of directories; or files; or directories, with all their JSON files
     * @throws java.io.UncheckedIOException if a directory cannot be read
     */
    public static DocumentFiles find(Path base, List<String> patterns) {
        Set<DocumentFile> files = new LinkedHashSet<>();
        List<String> unmatched = new ArrayList<>();
        for (String pattern : patterns) {
            List<Path> matching = matching(base, pattern);
            matching.forEach(path -> files.add(DocumentFile.of(base, path)));
            if (matching.isEmpty()) {
                unmatched.add(pattern);
            }
        }
        return new DocumentFiles(List.copyOf(files), unmatched);
    }

    private static List<Path> matching(Path base, String pattern) {
        try {
            return Glob.of(base, pattern).files();
        } catch (InvalidPathException e) {
            return List.of(); // no file can be called so
        }
    }
}
