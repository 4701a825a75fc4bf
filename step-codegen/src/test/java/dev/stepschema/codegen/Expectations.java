package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with what is expected; {@code -Dupdate} writes them anew. */
final class Expectations {
    private Expectations() {}

    /** A file that has to be there. */
    static void check(Path file, String actual) {
        if (Case.UPDATE) {
            write(file, actual);
        }
        assertEquals(Files.exists(file) ? Case.read(file) : "(the file " + file + " is missing)", actual);
    }

    /** A file that is there only if there is something to expect. */
    static void checkIfAny(Path file, String actual) {
        if (actual.isEmpty() && !Files.exists(file)) {
            return;
        }
        check(file, actual);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
