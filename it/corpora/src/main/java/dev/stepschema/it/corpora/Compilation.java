package dev.stepschema.it.corpora;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.stepschema.SchemaSet;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles generated sources with all lint on and warnings as errors. */
final class Compilation {
    private Compilation() {}

    /** What the compiler complains of; empty for nothing. */
    static String of(Path sources, Path classes) throws IOException {
        List<String> options = List.of(
                "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-Xmaxerrs", "20");
        List<String> places = List.of("-cp", classPath(), "-d", classes.toString());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> all = Stream.concat(options.stream(), places.stream()).toList();
            boolean isOk = java.isEmpty()
                    || compiler.getTask(out, manager, null, all, null, manager.getJavaFileObjectsFromPaths(java))
                            .call();
            return isOk ? "" : out.toString();
        } catch (RuntimeException e) {
            return "the compiler crashed: " + e;
        }
    }

    /** Deletes a directory with all that is in it. */
    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String classPath() {
        return Stream.of(SchemaSet.class, JsonCreator.class, NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(url -> Path.of(url.getPath()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
