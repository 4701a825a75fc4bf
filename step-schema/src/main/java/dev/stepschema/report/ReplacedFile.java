package dev.stepschema.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written beside its place and put there whole, or not at all. */
final class ReplacedFile implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final OutputStream out;

    private ReplacedFile(Path target, Path draft, OutputStream out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    /** Begins to write; directories that are missing are made. */
    static ReplacedFile open(Path directory, String name) throws IOException {
        Path target = directory.resolve(name);
        Files.createDirectories(directory);
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a directory");
        }
        // Not createTempFile: what that makes is readable by its owner only, and stays so under its final name.
        Path draft = directory.resolve(name + "." + UUID.randomUUID() + ".tmp");
        return new ReplacedFile(target, draft, Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
    }

    OutputStream out() {
        return out;
    }

    /** Puts what was written in the place of the file. */
    void commit() throws IOException {
        out.close();
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not committed. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(draft);
    }
}
