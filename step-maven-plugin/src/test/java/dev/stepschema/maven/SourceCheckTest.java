package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCheckTest {
    private static final String SCHEMA = "{\"$defs\":{\"A\":{\"enum\":[\"a\"]},\"B\":{\"enum\":[\"b\"]}}}";

    @TempDir
    Path base;

    private final RecordingLog log = new RecordingLog();
    private Path schema;
    private Path out;
    private CodegenRequest request;

    @BeforeEach
    void generate() throws Exception {
        schema = Files.writeString(base.resolve("s.json"), SCHEMA);
        out = base.resolve("java-gen");
        request = CodegenRequest.builder()
                .outputDirectory(out)
                .namesLock(base.resolve("names.lock"))
                .add(CodegenSource.file(schema, "acme"))
                .build();
        Generation.run(request, log);
        log.lines.clear();
    }

    @Test
    void whatWasGeneratedIsAsItShouldBe() throws Exception {
        SourceCheck.run(request, log);

        assertEquals(List.of("INFO As the schemas give them: " + out), log.lines);
    }

    @Test
    void otherEndsOfLinesAndFilesOfOthersDoNotMatter() throws Exception {
        Path a = out.resolve("acme/A.java");
        Files.writeString(a, Files.readString(a).replace("\n", "\r\n"));
        Files.writeString(out.resolve("acme/Own.java"), "package acme;\n");
        Files.delete(out.resolve(".step-codegen"));

        SourceCheck.run(request, log);
    }

    @Test
    void eachDifferenceIsOneSentence() throws Exception {
        Path a = out.resolve("acme/A.java");
        List<String> lines = Files.readAllLines(a);
        int place = lines.indexOf("public enum A {");
        lines.set(place, "public enum A { // mine");
        Files.write(a, lines);
        Files.writeString(schema, SCHEMA.replace("\"B\"", "\"C\""));

        assertDifferences(
                a + ":" + (place + 1) + ": there is \"public enum A { // mine\" where the schemas give"
                        + " \"public enum A {\".",
                out.resolve("acme/B.java") + " is no longer generated.",
                out.resolve("acme/C.java") + " is missing.",
                base.resolve("names.lock") + " lacks the line 's.json#/$defs/C C'.");
    }

    @Test
    void aDifferenceThatComesLateInItsLineIsShown() throws Exception {
        Path a = out.resolve("acme/A.java");
        String header = Files.readAllLines(a).get(0);
        Files.writeString(a, Files.readString(a).replace(header, header + "!"));

        String message = failure().getMessage();

        assertTrue(
                message.contains(a + ":1: there is \"…n. Changes are lost.!\" where the schemas give"
                        + " \"…n. Changes are lost.\".\n"),
                message);
    }

    @Test
    void whiteSpaceAroundALineIsADifference() throws Exception {
        Path a = out.resolve("acme/A.java");
        List<String> lines = Files.readAllLines(a);
        int place = lines.indexOf("public enum A {");
        lines.set(place, "\tpublic enum A {");
        Files.write(a, lines);

        assertDifferences(
                a + ":" + (place + 1) + ": \"public enum A {\" has other white space around it than the schemas give.");
    }

    @Test
    void aNameThatTheLockHasOtherwiseIsADifference() throws Exception {
        Path lock = base.resolve("names.lock");
        request = CodegenRequest.builder()
                .outputDirectory(out)
                .namesLock(lock)
                .add(CodegenSource.file(schema, "acme"))
                .options(Options.builder().names(Map.of("A", "First")).build())
                .build();
        Generation.run(request, log);
        SourceCheck.run(request, log);
        Files.writeString(lock, Files.readString(lock).replace("First", "Last"));

        assertDifferences(lock + " lacks the line 's.json#/$defs/A First'.");
    }

    @Test
    void aFileThatEndsEarlyIsSaidToEnd() throws Exception {
        Path a = out.resolve("acme/A.java");
        Files.writeString(a, "");

        String message = failure().getMessage();

        assertTrue(message.contains(a + ":1: there is the end of the file where the schemas give \"// Gen"), message);
    }

    @Test
    void nothingIsWritten() throws Exception {
        Files.writeString(schema, SCHEMA.replace("\"B\"", "\"C\""));
        Files.delete(out.resolve("acme/A.java"));
        Map<Path, String> before = contents();

        failure();

        assertEquals(before, contents());
    }

    @Test
    void aMissingDirectoryIsOneSentence() throws Exception {
        CodegenRequest elsewhere = CodegenRequest.builder()
                .outputDirectory(base.resolve("gone"))
                .add(CodegenSource.file(schema, "acme"))
                .build();

        MojoFailureException failure = assertThrows(MojoFailureException.class, () -> SourceCheck.run(elsewhere, log));

        assertEquals(
                "There are no generated sources: " + base.resolve("gone") + " is no directory. "
                        + remedy(base.resolve("gone")),
                failure.getMessage());
    }

    @Test
    void schemasThatCannotBeUsedAreNoDifference() throws Exception {
        Files.writeString(schema, "{");

        MojoExecutionException failure =
                assertThrows(MojoExecutionException.class, () -> SourceCheck.run(request, log));

        assertTrue(failure.getMessage().startsWith("The schemas cannot be used:\n" + schema), failure.getMessage());
    }

    private void assertDifferences(String... sentences) {
        assertEquals(
                "The generated sources are not what the schemas give:\n" + String.join("\n", sentences) + "\n"
                        + remedy(out),
                failure().getMessage());
    }

    private MojoFailureException failure() {
        return assertThrows(MojoFailureException.class, () -> SourceCheck.run(request, log));
    }

    private static String remedy(Path directory) {
        return "Run the goal generate with the same parameters, <outputDirectory> (step.outputDirectory) " + directory
                + " among them, and commit what it writes.";
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readString(file));
            }
        }
        return contents;
    }
}
