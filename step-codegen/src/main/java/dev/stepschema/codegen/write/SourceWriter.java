package dev.stepschema.codegen.write;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes generated files into a directory that others may use, too: what has the right content is not touched, what an
 * earlier run wrote and this one does not is deleted, unless somebody has edited it; nothing else is looked at.
 */
public final class SourceWriter {
    private final Path directory;
    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private final List<Path> written = new ArrayList<>();
    private final List<Path> unchanged = new ArrayList<>();
    private final List<Path> deleted = new ArrayList<>();

    private SourceWriter(Path directory) {
        this.directory = directory;
    }

    /** Whether an earlier run with the same key wrote into a directory, and all that it wrote is still as it was. */
    public static boolean isUpToDate(Path directory, String key) {
        Optional<Stamp> stamp = Stamp.read(directory);
        return stamp.isPresent()
                && stamp.get().key().equals(key)
                && stamp.get().files().entrySet().stream()
                        .allMatch(file -> isSame(directory.resolve(file.getKey()), file.getValue()));
    }

    /**
     * Writes files.
     *
     * @param directory the output directory; made if it does not exist
     * @param files all files of this run
     * @param key stands for all that they were made of
     * @return what has been done
     * @throws CodegenException if something cannot be written
     */
    public static SourceWriter write(Path directory, List<SourceFile> files, String key) {
        SourceWriter writer = new SourceWriter(directory);
        try {
            writer.write(files, key);
        } catch (IOException e) {
            throw new CodegenException(
                    "Nothing can be written to " + shown(directory) + " ("
                            + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). Make the directory writable, or give another one.",
                    e);
        }
        return writer;
    }

    private void write(List<SourceFile> files, String key) throws IOException {
        Map<String, String> earlier = Stamp.read(directory).map(Stamp::files).orElse(Map.of());
        Map<String, String> hashes = new LinkedHashMap<>();
        try {
            for (SourceFile file : files) {
                byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
                hashes.put(file.path(), Hash.of(bytes));
                stage(directory.resolve(file.path()), bytes);
            }
            written.addAll(staged.keySet());
            stage(Stamp.path(directory), new Stamp(key, hashes).bytes());
            unchanged.remove(Stamp.path(directory));
            moveStaged();
        } finally {
            for (Path part : staged.values()) {
                Files.deleteIfExists(part);
            }
        }
        for (Map.Entry<String, String> old : earlier.entrySet()) {
            if (!hashes.containsKey(old.getKey())) {
                delete(directory.resolve(old.getKey()), old.getValue());
            }
        }
    }

    /** Writes beside the file first: when that has worked for all, they are moved, and nobody ever reads half a file. */
    private void stage(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            unchanged.add(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        staged.put(file, part);
        Files.write(part, bytes);
    }

    private void moveStaged() throws IOException {
        for (Map.Entry<Path, Path> each : staged.entrySet()) {
            try {
                Files.move(
                        each.getValue(),
                        each.getKey(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(each.getValue(), each.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void delete(Path file, String hash) throws IOException {
        if (isSame(file, hash)) {
            Files.delete(file);
            deleted.add(file);
            deleteIfEmpty(file.getParent());
        }
    }

    /** Deletes the directory of a package that has become empty, and those around it. */
    private void deleteIfEmpty(@Nullable Path folder) throws IOException {
        while (folder != null && !folder.equals(directory)) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            folder = folder.getParent();
        }
    }

    private static boolean isSame(Path file, String hash) {
        try {
            return Hash.of(Files.readAllBytes(file)).equals(hash);
        } catch (IOException e) {
            return false;
        }
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The files that are new or have new content. */
    public List<Path> written() {
        return written;
    }

    /** The files that had the right content already. */
    public List<Path> unchanged() {
        return unchanged;
    }

    /** The files of an earlier run that this one did not make. */
    public List<Path> deleted() {
        return deleted;
    }
}
