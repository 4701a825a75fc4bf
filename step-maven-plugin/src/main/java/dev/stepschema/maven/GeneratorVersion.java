package dev.stepschema.maven;

import dev.stepschema.SchemaSet;
import dev.stepschema.codegen.Codegen;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What stands for the generator where sources are compared with those of an earlier run. */
final class GeneratorVersion {
    private GeneratorVersion() {}

    /**
     * The version of the plugin. Snapshots of one version differ: with them goes the time at which the code of the
     * generator was last changed.
     */
    static String of(String pluginVersion) {
        if (!pluginVersion.endsWith("-SNAPSHOT")) {
            return pluginVersion;
        }
        StringBuilder version = new StringBuilder(pluginVersion);
        for (Class<?> type : List.of(GeneratorVersion.class, Codegen.class, SchemaSet.class)) {
            version.append('+').append(lastChange(type));
        }
        return version.toString();
    }

    /** The time of a class's jar, or of the newest file in its directory; 0 where that cannot be found out. */
    private static long lastChange(Class<?> type) {
        try {
            Path code = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(code)
                    ? newest(code)
                    : Files.getLastModifiedTime(code).toMillis();
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return 0;
        }
    }

    private static long newest(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            long newest = 0;
            for (Path file : files.toList()) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
            return newest;
        }
    }
}
