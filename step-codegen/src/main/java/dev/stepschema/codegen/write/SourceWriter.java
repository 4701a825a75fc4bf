package dev.stepschema.codegen.write;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.emit.SourceFile;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.source.SchemaText;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes generated files into a directory that others may use, too: what has the right content is not touched, what an
 * earlier run wrote and this one does not is deleted, unless somebody has edited it; what no run has made stays.
 */
public final class SourceWriter {
    /** What every generated file begins with. */
    private static final byte[] HEADER = ("// " + SourceFile.MARK).getBytes(StandardCharsets.UTF_8);

    private final Path directory;
    private final List<Path> written = new ArrayList<>();
    private final List<Path> unchanged = new ArrayList<>();
    private final List<Path> deleted = new ArrayList<>();

    private SourceWriter(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes files.
     *
     * @param directory the output directory; made if it does not exist
     * @param files all files of this run
     * @param key stands for all that they were made of
     * @param supplied what of it a catalog has supplied
     * @return what has been done
     * @throws CodegenException if something cannot be written, or is in the way; then all files are as they were before
     */
    public static SourceWriter write(Path directory, List<SourceFile> files, String key, List<SchemaText> supplied) {
        SourceWriter writer = new SourceWriter(directory);
        try {
            writer.write(files, key, supplied.stream().map(SchemaText::uri).toList());
        } catch (IOException e) {
            throw new CodegenException(
                    "Nothing can be written to " + SchemaFiles.shown(directory) + " (" + Reasons.of(e)
                            + "). Make it a directory that can be written to, or give another one.",
                    e);
        }
        return writer;
    }

    private void write(List<SourceFile> files, String key, List<URI> supplied) throws IOException {
        Map<String, Stamp.Content> earlier =
                Stamp.read(directory).map(Stamp::files).orElse(Map.of());
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
        refuseDirectories(contents.keySet());
        refuseForeign(contents.keySet(), earlier.keySet());
        FileChanges changes = new FileChanges(directory);
        // Deleted first: where case does not count, an old name may be that of a new file.
        for (Map.Entry<String, Stamp.Content> old : earlier.entrySet()) {
            Path file = directory.resolve(old.getKey());
            if (!contents.containsKey(old.getKey()) && old.getValue().isThatOf(file)) {
                changes.delete(file);
                deleted.add(file);
            }
        }
        Map<String, Stamp.Content> stamped = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> each : contents.entrySet()) {
            Path file = directory.resolve(each.getKey());
            Stamp.Content content = Stamp.Content.of(each.getValue());
            stamped.put(each.getKey(), content);
            if (content.isThatOf(file)) {
                unchanged.add(file);
            } else {
                changes.write(file, each.getValue());
                written.add(file);
            }
        }
        // The stamp last: until it is there, the next run looks at everything again.
        changes.write(Stamp.path(directory), new Stamp(key, supplied, stamped).bytes());
        changes.apply();
        deleted.forEach(file -> deleteIfEmpty(file.getParent()));
    }

    private void refuseDirectories(Collection<String> paths) {
        for (Path file : Stream.concat(paths.stream().map(directory::resolve), Stream.of(Stamp.path(directory)))
                .toList()) {
            if (Files.isDirectory(file)) {
                throw new CodegenException(SchemaFiles.shown(file) + " is a directory where a file is to be written."
                        + " Remove it, or give another output directory.");
            }
        }
    }

    /** Refuses to write over what no run has made, whoever wrote it. */
    private void refuseForeign(Collection<String> paths, Set<String> earlier) throws IOException {
        List<Path> foreign = new ArrayList<>();
        for (String path : paths) {
            Path file = directory.resolve(path);
            if (!earlier.contains(path) && Files.isRegularFile(file) && !isGenerated(file)) {
                foreign.add(file);
            }
        }
        if (!foreign.isEmpty()) {
            int others = foreign.size() - 1;
            String which = others == 0 ? "" : " and " + others + (others == 1 ? " other file" : " other files");
            throw new CodegenException(SchemaFiles.shown(foreign.get(0)) + which + " would be overwritten, but "
                    + (others == 0 ? "is" : "are")
                    + " not generated. Move what is not generated away, or give another output directory.");
        }
    }

    /** Whether a file was generated, by whichever run. */
    static boolean isGenerated(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
        }
    }

    /** Deletes the directory of a package that has become empty, and those around it. */
    private void deleteIfEmpty(@Nullable Path folder) {
        Path each = folder;
        while (each != null && !each.equals(directory) && FileChanges.tryDelete(each)) {
            each = each.getParent();
        }
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
