package dev.stepschema.batch;

import java.nio.file.Path;

/**
 * A file to check.
 *
 * @param path where it is
 * @param name what reports call it: relative to the base directory where it lies below that, with {@code /}
 */
public record DocumentFile(Path path, String name) {

    /** A file as it is called from a base directory. */
    static DocumentFile of(Path base, Path path) {
        Path file = path.toAbsolutePath().normalize();
        Path from = base.toAbsolutePath().normalize();
        Path shown = file.startsWith(from) ? from.relativize(file) : file;
        return new DocumentFile(file, shown.toString().replace('\\', '/'));
    }
}
