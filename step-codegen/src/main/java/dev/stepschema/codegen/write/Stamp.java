package dev.stepschema.codegen.write;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run leaves in its output directory, so that the next one knows whether anything has changed and which files are
 * its own. It holds neither times nor absolute paths.
 *
 * @param key stands for the generator's version, the options and the inputs
 * @param supplied the URIs that were looked for in the catalog: what they lead to is a part of the inputs
 * @param files what each file that was generated was like, by its path below the output directory
 */
public record Stamp(String key, List<URI> supplied, Map<String, Content> files) {
    private static final String NAME = ".step-codegen";

    /**
     * The stamp of an output directory; empty if there is none that can be read, or if it speaks of files elsewhere: who
     * believes a stamp deletes files.
     */
    public static Optional<Stamp> read(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve(NAME));
            List<URI> supplied = new ArrayList<>();
            Map<String, Content> files = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 1) { // no URI has a space
                    supplied.add(URI.create(line));
                    continue;
                }
                if (!isBelow(parts[2])) {
                    return Optional.empty();
                }
                files.put(parts[2], new Content(parts[0], Long.parseLong(parts[1])));
            }
            return Optional.of(new Stamp(lines.get(0), supplied, files));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a path can only lead to a file below the directory: none that we have made has two dots or a colon. */
    private static boolean isBelow(String path) {
        return !path.startsWith("/") && !path.contains("..") && !path.contains("\\") && !path.contains(":");
    }

    /** The stamp's place and text as a file to write. */
    static Path path(Path directory) {
        return directory.resolve(NAME);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(key).append('\n');
        supplied.forEach(uri -> text.append(uri).append('\n'));
        files.forEach((path, content) -> text.append(content.hash())
                .append(' ')
                .append(content.size())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether a run with a key left this stamp, and all files are as it left them. The stamp is written last, so what
     * somebody edits is newer; then it is read, as it is if its size is another. An older file of the same size is not read:
     * a change that keeps both goes unnoticed, such as that of a tool that gives files an earlier time. Files that the
     * run has not made are not looked at.
     */
    public boolean isTrueOf(Path directory, String wanted) {
        if (!key.equals(wanted)) {
            return false;
        }
        try {
            FileTime written = Files.getLastModifiedTime(path(directory));
            for (Map.Entry<String, Content> each : files.entrySet()) {
                Path file = directory.resolve(each.getKey());
                BasicFileAttributes actual = Files.readAttributes(file, BasicFileAttributes.class);
                boolean isUntouched = actual.lastModifiedTime().compareTo(written) < 0
                        && actual.size() == each.getValue().size();
                if (!isUntouched && !each.getValue().isThatOf(file)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What a file is like.
     *
     * @param hash the hash of its bytes
     * @param size their number
     */
    public record Content(String hash, long size) {
        static Content of(byte[] bytes) {
            return new Content(Hash.of(bytes), bytes.length);
        }

        /** Whether a file has this content; one that cannot be read has not. */
        boolean isThatOf(Path file) {
            try {
                return Hash.of(Files.readAllBytes(file)).equals(hash);
            } catch (IOException e) {
                return false;
            }
        }
    }
}
