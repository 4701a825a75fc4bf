package dev.stepschema.codegen;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.stepschema.SchemaSet;
import jakarta.validation.Valid;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles generated code as strictly as a user may: all lint on, warnings are errors, nothing on the class path but
 * what the documentation asks for. */
final class Javac {
    /** A second JDK to compile with, such as {@code -Dstepschema.jdk=/opt/jdk-25}. */
    private static final @Nullable String SECOND_JDK = System.getProperty("stepschema.jdk");

    private Javac() {}

    /** Compiles all sources below a directory; returns the compiler's complaints, empty for none. */
    static String compile(Path sources, Path classes, Path... more) {
        List<Path> files = new ArrayList<>(List.of(more));
        files.addAll(javaFiles(sources));
        List<String> options = new ArrayList<>(List.of("-encoding", "UTF-8", "-Xlint:all", "-Werror", "-proc:none"));
        options.addAll(List.of("-cp", classPath(), "-d", classes.toString()));
        String complaints = inProcess(files, with(options, "--release", "17"));
        return complaints.isEmpty() && SECOND_JDK != null ? external(files, options) : complaints;
    }

    static URLClassLoader loader(Path classes) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Javac.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inProcess(List<Path> files, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            StringWriter out = new StringWriter();
            boolean ok = compiler.getTask(out, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return ok ? "" : out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String external(List<Path> files, List<String> options) {
        try {
            Path output = Files.createTempDirectory("javac");
            List<String> arguments = with(options, "-d", output.toString());
            files.forEach(file -> arguments.add(file.toString()));
            Path argumentFile = Files.write(
                    output.resolve("arguments"),
                    arguments.stream()
                            .map(each -> '"' + each.replace("\\", "\\\\") + '"')
                            .toList());
            Process process = new ProcessBuilder(SECOND_JDK + "/bin/javac", "@" + argumentFile)
                    .redirectErrorStream(true)
                    .start();
            String complaints = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : complaints;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> with(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all;
    }

    static List<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return Stream.of(SchemaSet.class, JsonCreator.class, Nullable.class, Valid.class)
                .map(Javac::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
