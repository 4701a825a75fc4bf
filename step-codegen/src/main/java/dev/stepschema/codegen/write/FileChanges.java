package dev.stepschema.codegen.write;

import dev.stepschema.text.Reasons;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files to write and to delete, all of them or none: nothing is moved into place before all has been written, and what
 * was there is kept aside until all has been moved. Nobody ever reads half a file.
 */
final class FileChanges {
    private final Path directory;
    private final Map<Path, Optional<byte[]>> planned = new LinkedHashMap<>();
    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private final Map<Path, Path> kept = new LinkedHashMap<>();
    private final Deque<Path> changed = new ArrayDeque<>();
    private final List<Path> madeFolders = new ArrayList<>();

    /**
     * No changes yet.
     *
     * @param directory where all files are; made if it does not exist
     */
    FileChanges(Path directory) {
        this.directory = directory;
    }

    /** Plans to write a file, whether there is one or not. */
    void write(Path file, byte[] bytes) {
        planned.put(file, Optional.of(bytes));
    }

    /** Plans to delete a file. */
    void delete(Path file) {
        planned.put(file, Optional.empty());
    }

    /**
     * Does what is planned, in the order of the plan.
     *
     * @throws IOException if something cannot be done; then all files are as they were before
     */
    void apply() throws IOException {
        Optional<Path> aside = Optional.empty();
        try {
            makeFolders(directory);
            // On the file system of the files, so that a move is one step. Compilers look into it, too:
            // no name in it is that of a source.
            aside = Optional.of(Files.createTempDirectory(directory, ".step-codegen-"));
            prepare(aside.get());
            for (Path file : planned.keySet()) {
                change(file);
            }
        } catch (IOException | RuntimeException e) {
            boolean isUndone = undo();
            if (!isUndone && aside.isPresent()) {
                throw new IOException(Reasons.of(e) + "; what was there before is in " + aside.get(), e);
            }
            aside.ifPresent(this::discard);
            madeFolders.stream()
                    .sorted(Comparator.comparing(Path::getNameCount).reversed())
                    .forEach(FileChanges::tryDelete);
            throw e;
        }
        discard(aside.get());
    }

    private void prepare(Path aside) throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> each : planned.entrySet()) {
            Path file = each.getKey();
            if (each.getValue().isPresent()) {
                makeFolders(file.getParent());
                Path part = aside.resolve(staged.size() + ".new");
                try (OutputStream out = new FileOutputStream(part.toFile())) {
                    out.write(each.getValue().get());
                }
                staged.put(file, part);
            }
            if (Files.isRegularFile(file)) {
                Path copy = aside.resolve(kept.size() + ".old");
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                kept.put(file, copy);
            }
        }
    }

    private void change(Path file) throws IOException {
        Path part = staged.get(file);
        if (part == null) {
            Files.delete(file);
            changed.push(file);
            return;
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            changed.push(file);
        } catch (AtomicMoveNotSupportedException e) {
            changed.push(file); // before the move: this one may fail halfway
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Brings back what was there, the last change first; returns whether that has worked for all files. */
    private boolean undo() {
        boolean isUndone = true;
        for (Path file : changed) {
            try {
                Path copy = kept.get(file);
                if (copy != null) {
                    Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                isUndone = false;
            }
        }
        return isUndone;
    }

    /** Makes a folder and those around it, and remembers them: if something fails they go again. */
    private void makeFolders(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return;
        }
        for (Path each = folder; each != null && Files.notExists(each); each = each.getParent()) {
            madeFolders.add(each);
        }
        Files.createDirectories(folder);
    }

    private void discard(Path aside) {
        staged.values().forEach(FileChanges::tryDelete);
        kept.values().forEach(FileChanges::tryDelete);
        tryDelete(aside);
    }

    /** Whether a file or an empty folder is gone now; what cannot be deleted stays. */
    static boolean tryDelete(Path path) {
        try {
            Files.deleteIfExists(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
