package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.stepschema.InvalidDocumentException;
import dev.stepschema.SchemaLoadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Generates, compiles, reads and writes what the folders under {@code cases} hold. */
class CasesTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Compares numbers by value, as JSON Schema does, and all else as it is. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> cases() {
        return Case.all().stream().map(each -> dynamicTest(each.name(), () -> run(each)));
    }

    /** The same schemas with presence tracked: every document comes back with exactly the members that it had. */
    @TestFactory
    Stream<DynamicTest> tracked() {
        return Case.all().stream()
                .filter(each -> each.canBeTracked() && !each.documents("valid").isEmpty())
                .map(each -> dynamicTest(each.name(), () -> track(each)));
    }

    private void track(Case each) throws Exception {
        Path sources = Files.createDirectories(temp.resolve(each.name() + "/tracked/sources"));
        Path classes = Files.createDirectories(temp.resolve(each.name() + "/tracked/classes"));
        Codegen.generate(each.trackedRequest(sources));
        Path[] more = each.usesOwnTypes() ? new Path[] {each.folder().resolve("Use.java")} : new Path[0];
        assertEquals("", Javac.compile(sources, classes, more));
        try (URLClassLoader loader = Javac.loader(classes)) {
            Class<?> type = loader.loadClass(each.type());
            for (Map.Entry<String, Path> document : each.documents("valid").entrySet()) {
                comesBack(Case.read(document.getValue()), type, document.getKey());
            }
        }
    }

    private static void comesBack(String document, Class<?> type, String name) {
        for (Mappers mapper : Mappers.BOTH) {
            Object value = mapper.read(document, type);
            String json = mapper.write(value);
            assertTrue(
                    JSON.readTree(json).equals(BY_VALUE, JSON.readTree(document)),
                    () -> mapper + ", valid/" + name + " came back as " + json);
            assertEquals(value, mapper.read(json, type), () -> mapper + ", read again: " + name);
        }
    }

    private void run(Case each) throws Exception {
        Path sources = Files.createDirectories(temp.resolve(each.name() + "/sources"));
        Path classes = Files.createDirectories(temp.resolve(each.name() + "/classes"));
        Optional<Path> lock = each.namesLock().map(kept -> copy(kept, temp.resolve(each.name() + "/names.lock")));
        CodegenResult result;
        try {
            result = Codegen.generate(each.request(sources, lock));
        } catch (CodegenException | SchemaLoadException e) {
            Expectations.check(each.folder().resolve("error.txt"), each.portable(e.getMessage()) + "\n");
            return;
        }
        assertFalse(Files.exists(each.folder().resolve("error.txt")), "expected not to generate anything");
        String diagnostics =
                result.diagnostics().stream().map(remark -> remark + "\n").collect(Collectors.joining());
        Expectations.checkIfAny(each.folder().resolve("diagnostics.txt"), each.portable(diagnostics));
        if (lock.isPresent()) {
            Expectations.check(each.folder().resolve("names.lock"), Files.readString(lock.get()));
        }
        checkSources(each, sources);
        checkCompilation(each, sources, classes);
        try (URLClassLoader loader = Javac.loader(classes)) {
            runUse(each, loader);
            checkDocuments(each, loader);
        }
    }

    private static Path copy(Path from, Path to) {
        try {
            return Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkSources(Case each, Path sources) throws IOException {
        Path expected = each.folder().resolve("expected");
        if (!Files.isDirectory(expected)) {
            return;
        }
        Path directory = sources.resolve(each.packageName().replace('.', '/'));
        for (Path file : Javac.javaFiles(expected)) {
            Expectations.check(file, Files.readString(directory.resolve(expected.relativize(file))));
        }
    }

    private static void checkCompilation(Case each, Path sources, Path classes) {
        Path use = each.folder().resolve("Use.java");
        Path bad = each.folder().resolve("MustNotCompile.java");
        Path[] more = Files.exists(use) ? new Path[] {use} : new Path[0];
        assertEquals("", Javac.compile(sources, classes, more));
        if (Files.exists(bad)) {
            assertFalse(Javac.compile(sources, classes, bad).isEmpty(), "MustNotCompile.java compiles");
        }
    }

    private static void runUse(Case each, ClassLoader loader) throws Exception {
        if (Files.exists(each.folder().resolve("Use.java"))) {
            Method run = loader.loadClass(each.packageName() + ".Use").getDeclaredMethod("run");
            run.setAccessible(true);
            try {
                run.invoke(null);
            } catch (InvocationTargetException e) {
                throw new AssertionError("Use.java: " + e.getCause(), e.getCause());
            }
        }
    }

    private static void checkDocuments(Case each, ClassLoader loader) throws Exception {
        for (Map.Entry<String, Path> document : each.documents("valid").entrySet()) {
            Class<?> type = loader.loadClass(each.type());
            Path written = each.folder().resolve("written/" + document.getKey() + ".json");
            JsonNode expected = JSON.readTree(Case.read(Files.exists(written) ? written : document.getValue()));
            for (Mappers mapper : Mappers.BOTH) {
                Object value = mapper.read(Case.read(document.getValue()), type);
                String json = mapper.write(value);
                assertEquals(expected, JSON.readTree(json), () -> mapper + ", valid/" + document.getKey());
                assertEquals(value, mapper.read(json, type), () -> mapper + ", read again: " + document.getKey());
            }
        }
        for (Map.Entry<String, Path> document : each.documents("invalid").entrySet()) {
            Class<?> type = loader.loadClass(each.type());
            for (Mappers mapper : Mappers.BOTH) {
                InvalidDocumentException refusal = assertThrows(
                        InvalidDocumentException.class,
                        () -> mapper.read(Case.read(document.getValue()), type),
                        () -> mapper + ", invalid/" + document.getKey());
                Expectations.check(
                        each.folder().resolve("invalid/" + document.getKey() + ".txt"), refusal.getMessage() + "\n");
            }
        }
    }
}
