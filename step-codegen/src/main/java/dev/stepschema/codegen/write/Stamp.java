package dev.stepschema.codegen.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run leaves in its output directory, so that the next one knows whether anything has changed and which files are
 * its own. It holds neither times nor absolute paths.
 *
 * @param key stands for the generator's version, the options and the inputs
 * @param files the hash of each file that was generated, by its path below the output directory
 */
record Stamp(String key, Map<String, String> files) {
    private static final String NAME = ".step-codegen";

    /** The stamp of an output directory; empty if there is none that can be read. */
    static Optional<Stamp> read(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve(NAME));
            Map<String, String> files = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                files.put(line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' ')));
            }
            return Optional.of(new Stamp(lines.get(0), files));
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The stamp's place and text as a file to write. */
    static Path path(Path directory) {
        return directory.resolve(NAME);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(key).append('\n');
        files.forEach((path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
