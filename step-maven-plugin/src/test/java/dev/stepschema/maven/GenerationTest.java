package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.exception.DefaultExceptionHandler;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
    private static final CodegenSource STEP = CodegenSource.step("com.acme");

    @TempDir
    Path base;

    private final RecordingLog log = new RecordingLog();
    private Path out;

    @BeforeEach
    void directory() {
        out = base.resolve("out");
    }

    @Test
    void aSecondRunTouchesNothing() throws Exception {
        generate(STEP);
        Map<Path, FileTime> first = age();

        generate(STEP);

        assertEquals(first, times());
        assertEquals("INFO Up to date: " + out, log.lines.get(1));
        assertTrue(log.lines.get(0).endsWith(" files written, 0 unchanged, 0 deleted"), log.lines.get(0));
    }

    @Test
    void oneTypeIsNoPlural() throws Exception {
        generate(CodegenSource.file(write("order.json", "{\"title\":\"Order\",\"type\":\"object\"}"), "com.acme"));

        assertEquals("INFO 1 type in " + out + ": 1 file written, 0 unchanged, 0 deleted", log.lines.get(0));
    }

    @Test
    void aDeletedOutputComesBack() throws Exception {
        generate(STEP);
        Map<Path, FileTime> first = age();
        Path status = out.resolve("com/acme/StepStatus.java");
        Files.delete(status);

        generate(STEP);

        assertEquals(first.keySet(), times().keySet());
        assertTrue(log.lines.get(1).contains(": 1 file written, "));
    }

    @Test
    void anotherPackageTakesTheOldFilesAway() throws Exception {
        generate(STEP);

        generate(CodegenSource.step("org.other"));

        assertTrue(Files.exists(out.resolve("org/other/Step.java")));
        assertTrue(Files.notExists(out.resolve("com/acme/Step.java")));
    }

    @Test
    void badSchemasAreLocatedAndLeaveTheEarlierOutput() throws Exception {
        Path file = write(
                "order.json",
                "{\"title\":\"Order\",\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}}}");
        CodegenSource order = CodegenSource.file(file, "com.acme");
        generate(order);
        Map<Path, FileTime> first = age();

        write("order.json", "{\"type\": }");
        assertFailureBegins("The schemas cannot be used:\n" + file + ":1:10: error: malformed JSON", order);
        write("order.json", "");
        assertFailureBegins("The schemas cannot be used:\n" + file + ":1:1: error: there is no JSON value", order);
        Files.write(file, "{\"title\":\"Größe\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertFailureBegins(
                "The schemas cannot be used:\n" + file + ":1:13: error: the byte 0xF6 is not UTF-8 here [ENCODING]",
                order);
        write("order.json", "{\"required\":\"id\"}");
        assertFailureBegins("The schemas cannot be used:\n" + file + ":1:13: error: ", order);
        write("order.json", "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/A\"}}}");
        String message =
                assertFailureBegins("The schemas cannot be used:\n" + file + ":1:28: error: \"$ref\": ", order);
        assertTrue(
                message.endsWith("\nAdd the file that defines it: <schemas><schema><file>…</file></schema></schemas>;"
                        + " or say in <catalog> (step.catalog) which file a URI stands for"));
        Files.delete(file);
        assertFailureBegins("", order);

        assertEquals(first, times());
    }

    @Test
    void aMissingSchemaIsOneSentenceWithTheRemedy() {
        Path gone = base.resolve("gone.json");

        String message = assertFailureBegins("", CodegenSource.file(gone, "com.acme"));

        assertEquals("The schema " + gone + " does not exist. Give an existing file or directory.", message);
    }

    @Test
    void aDirectoryWithoutSchemasIsAFailureAndLeavesTheEarlierOutput() throws Exception {
        generate(STEP);
        Map<Path, FileTime> first = age();
        Path schemas = Files.createDirectory(base.resolve("schemas"));

        String message = assertFailureBegins("", CodegenSource.file(schemas, "com.acme"));

        assertEquals(
                "There is no schema with a type in " + schemas
                        + ". Give a file that holds a schema, or a directory of such files.",
                message);
        assertEquals(first, times());
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneSentence() throws Exception {
        out = write("out", "a file where a directory is needed");

        assertFailureBegins("Nothing can be written to " + out, STEP);
        assertEquals("a file where a directory is needed", Files.readString(out));
    }

    private void generate(CodegenSource... sources) throws MojoExecutionException {
        Generation.run(
                new CodegenRequest(List.of(sources), Map.of(), out, "1", Options.defaults(), Optional.empty()), log);
    }

    private String assertFailureBegins(String beginning, CodegenSource source) {
        MojoExecutionException failure = assertThrows(MojoExecutionException.class, () -> generate(source));
        String message = new DefaultExceptionHandler().handleException(failure).getMessage();
        assertEquals(beginning, message.substring(0, Math.min(beginning.length(), message.length())), message);
        return message;
    }

    /** Makes all files old, so that writing one shows; returns their times. */
    private Map<Path, FileTime> age() throws IOException {
        for (Path file : times().keySet()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        }
        return times();
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(base.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
