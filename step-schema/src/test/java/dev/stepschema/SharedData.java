package dev.stepschema;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/**
 * Finds the test data that is shared with the project but is no part of it.
 *
 * <p>It lies two folders above the module, in {@code shared}, or wherever the system property {@code stepschema.shared}
 * says. Where it is absent, the tests that need it are skipped.
 */
public final class SharedData {
    private static final String PROPERTY = "stepschema.shared";

    private SharedData() {}

    /**
     * Returns a file or folder of the shared data.
     *
     * @param relative its path below the shared folder, such as {@code data/letta/components.json}
     * @return the path, which exists
     * @throws TestAbortedException if there is nothing at that path, which JUnit reports as a skipped test
     */
    public static Path of(String relative) {
        Path path = root().resolve(relative).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new TestAbortedException("Skipped: " + path + " of the shared test data is absent."
                    + " Point to the folder with -D" + PROPERTY + "=<folder>.");
        }
        return path;
    }

    private static Path root() {
        // Surefire sets basedir to the module's folder; elsewhere that is taken to be the working directory.
        Path module = Path.of(System.getProperty("basedir", ""));
        return module.resolve(System.getProperty(PROPERTY, "../../shared"));
    }
}
