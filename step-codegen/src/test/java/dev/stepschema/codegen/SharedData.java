package dev.stepschema.codegen;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** Finds the shared test data, two folders above the module or where {@code -Dstepschema.shared} says. */
final class SharedData {
    private SharedData() {}

    /** A file or folder of the shared data, such as {@code data/letta/samples}; a test without it is skipped. */
    static Path of(String relative) {
        String shared = System.getProperty("stepschema.shared", "../../shared");
        Path path = Path.of(System.getProperty("basedir", "")).resolve(shared).resolve(relative);
        if (!Files.exists(path)) {
            throw new TestAbortedException("Skipped: " + path + " of the shared test data is absent."
                    + " Point to the folder with -Dstepschema.shared=<folder>.");
        }
        return path;
    }
}
