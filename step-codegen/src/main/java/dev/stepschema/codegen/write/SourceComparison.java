package dev.stepschema.codegen.write;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.SourceDifference;
import dev.stepschema.codegen.emit.SourceFile;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generated files beside those of a directory, which may hold others, too. */
public final class SourceComparison {
    private SourceComparison() {}

    /**
     * Compares files with those in a directory.
     *
     * @param directory where they should be
     * @param files all files of this run
     * @return the differences, sorted by path
     * @throws CodegenException if something in the directory cannot be read
     */
    public static List<SourceDifference> compare(Path directory, List<SourceFile> files) {
        try {
            List<SourceDifference> differences = new ArrayList<>();
            for (SourceFile file : files) {
                difference(directory.resolve(file.path()), file.text()).ifPresent(differences::add);
            }
            Set<Path> wanted =
                    files.stream().map(file -> directory.resolve(file.path())).collect(Collectors.toSet());
            for (Path file : generated(directory)) {
                if (!wanted.contains(file)) {
                    differences.add(new SourceDifference.Obsolete(file));
                }
            }
            differences.sort(Comparator.comparing(difference -> SchemaFiles.shown(difference.file())));
            return differences;
        } catch (IOException e) {
            throw unreadable(directory, e);
        } catch (UncheckedIOException e) {
            throw unreadable(directory, Reasons.cause(e));
        }
    }

    private static Optional<SourceDifference> difference(Path file, String wanted) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of(new SourceDifference.Missing(file));
        }
        // Whatever is no UTF-8 differs, and no more is to be known of it.
        List<String> actual = lines(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        List<String> expected = lines(wanted);
        int line = 0;
        while (line < actual.size()
                && line < expected.size()
                && actual.get(line).equals(expected.get(line))) {
            line++;
        }
        return line == actual.size() && line == expected.size()
                ? Optional.empty()
                : Optional.of(
                        new SourceDifference.Changed(file, line + 1, lineOf(actual, line), lineOf(expected, line)));
    }

    /** The lines of a text; what ends them does not matter. */
    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static Optional<String> lineOf(List<String> lines, int index) {
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    /** The files of earlier runs, known by their first line. */
    private static List<Path> generated(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        List<Path> generated = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (SourceWriter.isGenerated(file)) {
                    generated.add(file);
                }
            }
        }
        return generated;
    }

    private static CodegenException unreadable(Path directory, IOException cause) {
        return new CodegenException(
                "The sources in " + SchemaFiles.shown(directory) + " cannot be read (" + Reasons.of(cause)
                        + "). Make them readable, or give another output directory.",
                cause);
    }
}
