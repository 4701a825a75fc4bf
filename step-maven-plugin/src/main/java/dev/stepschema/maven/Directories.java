package dev.stepschema.maven;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The directories of a goal, with a pom and without one. */
final class Directories {
    private Directories() {}

    /** The base directory: that of the project, or the one in which Maven was called. */
    static Path base(@Nullable File basedir) {
        return (basedir == null ? new File("") : basedir)
                .toPath()
                .toAbsolutePath()
                .normalize();
    }

    /** A configured directory; without a pom Maven has no {@code target} to offer, so that it is made up here. */
    static Path below(Path base, @Nullable File configured, String name) {
        return configured == null || configured.getPath().contains("${")
                ? base.resolve("target").resolve(name)
                : configured.toPath().toAbsolutePath().normalize();
    }
}
