package dev.stepschema.codegen.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run leaves in its output directory, so that the next one knows whether anything has changed and which files are
 * its own. It holds neither times nor absolute paths.
 *
 * @param key stands for the generator's version, the options and the inputs
 * @param files what each file that was generated was like, by its path below the output directory
 */
record Stamp(String key, Map<String, Content> files) {
    private static final String NAME = ".step-codegen";

    /** The stamp of an output directory; empty if there is none that can be read. */
    static Optional<Stamp> read(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve(NAME));
            Map<String, Content> files = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(" ", 3);
                files.put(parts[2], new Content(parts[0], Long.parseLong(parts[1])));
            }
            return Optional.of(new Stamp(lines.get(0), files));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The stamp's place and text as a file to write. */
    static Path path(Path directory) {
        return directory.resolve(NAME);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(key).append('\n');
        files.forEach((path, content) -> text.append(content.hash())
                .append(' ')
                .append(content.size())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether all files are as they were. A file of the same size that is older than the stamp, which is written last, is
     * not read: nobody has touched it since.
     */
    boolean isTrueOf(Path directory) {
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
    record Content(String hash, long size) {
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
