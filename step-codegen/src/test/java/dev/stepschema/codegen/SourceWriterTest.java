package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.codegen.write.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs leave in the output directory, and what they leave alone there. */
class SourceWriterTest {
    private static final String SCHEMA = """
            {"type": "object", "properties": {"a": {"type": "string"}, "b": {"$ref": "#/$defs/B"}},
             "$defs": {"B": {"enum": ["x", "y"]}}}
            """;

    @TempDir
    Path temp;

    private Path schema;
    private Path out;

    @BeforeEach
    void writeSchema() throws IOException {
        schema = Files.writeString(temp.resolve("Thing.schema.json"), SCHEMA);
        out = temp.resolve("out");
    }

    @Test
    void secondRunTouchesNothing() throws IOException {
        assertEquals(names("B.java", "Thing.java"), names(generate().written()));
        Map<String, FileTime> before = times();

        CodegenResult second = generate();

        assertTrue(second.upToDate());
        assertEquals(List.of(), second.written());
        assertEquals(before, times());
    }

    @Test
    void aFileThatIsNewerThanTheRunIsReadAgain() throws IOException {
        generate();
        Path b = out.resolve("acme/B.java");
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(b, later);

        assertTrue(generate().upToDate());
        assertEquals(later, Files.getLastModifiedTime(b));
        Files.writeString(b, Files.readString(b).replace("x", "z"));
        assertEquals(names("B.java"), names(generate().written()));
    }

    @Test
    void changedOptionRewritesWhatItChanges() {
        generate();

        CodegenResult second = generate(Options.builder().builders(false).build());

        assertFalse(second.upToDate());
        assertEquals(names("Thing.java"), names(second.written()));
        assertEquals(names("B.java"), names(second.unchanged()));
    }

    @Test
    void anotherVersionLooksAgainButWritesOnlyWhatDiffers() {
        generate();

        CodegenResult second = Codegen.generate(CodegenRequest.builder()
                .outputDirectory(out)
                .generatorVersion("2")
                .add(CodegenSource.file(schema, "acme"))
                .build());

        assertFalse(second.upToDate());
        assertEquals(List.of(), second.written());
    }

    @Test
    void deletedOrEditedOutputComesBack() throws IOException {
        generate();
        Files.delete(out.resolve("acme/B.java"));
        Files.writeString(out.resolve("acme/Thing.java"), "// edited");

        CodegenResult second = generate();

        assertEquals(names("B.java", "Thing.java"), names(second.written()));
    }

    @Test
    void whatTheSchemaNoLongerHasIsDeletedUnlessSomebodyEditedIt() throws IOException {
        generate();
        Path own = Files.writeString(out.resolve("acme/Own.java"), "// not ours");
        Files.writeString(schema, SCHEMA.replace("B", "C"));

        CodegenResult second = generate();

        assertEquals(names("B.java"), names(second.deleted()));
        assertTrue(Files.exists(own));
        Files.writeString(out.resolve("acme/C.java"), "// edited");
        Files.writeString(schema, SCHEMA.replace("B", "D"));
        assertEquals(List.of(), generate().deleted());
        assertTrue(Files.exists(out.resolve("acme/C.java")));
    }

    @Test
    void failureLeavesEarlierOutput() throws IOException {
        generate();
        Map<String, FileTime> before = times();

        Files.writeString(schema, SCHEMA.replace("#/$defs/B", "#/$defs/Gone"));

        assertThrows(RuntimeException.class, this::generate);
        assertEquals(before, times());
    }

    @Test
    void noTypeIsAnErrorThatLeavesEarlierOutput() throws IOException {
        generate();
        Map<String, FileTime> before = times();
        schema = Files.createDirectory(temp.resolve("empty"));

        assertEquals(
                "There is no schema with a type in " + schema
                        + ". Give a file that holds a schema, or a directory of such files.",
                failure());
        assertEquals(before, times());
    }

    @Test
    void whatNoRunHasMadeIsNotOverwritten() throws IOException {
        Path own = Files.createDirectories(out.resolve("acme")).resolve("Thing.java");
        Files.writeString(own, "package acme; class Thing {}");

        assertEquals(
                own + " would be overwritten, but is not generated. Move what is not generated away, or give another"
                        + " output directory.",
                failure());
        assertEquals(Map.of("acme/Thing.java", "package acme; class Thing {}"), contents());
        Files.writeString(out.resolve("acme/B.java"), "");
        assertTrue(
                failure().startsWith(out.resolve("acme/B.java") + " and 1 other file would be overwritten, but are"));
    }

    @Test
    void whatARunHasMadeIsOverwrittenWithoutItsStamp() throws IOException {
        generate();
        Files.delete(out.resolve(".step-codegen"));
        Files.writeString(schema, SCHEMA.replace("\"a\"", "\"aa\""));

        assertEquals(names("Thing.java"), names(generate().written()));
    }

    @Test
    void aStampThatSpeaksOfFilesElsewhereIsNone() throws IOException {
        for (String entry : List.of(
                "../Own.java", "acme/../../Own.java", temp.resolve("Own.java").toString())) {
            generate();
            Path own = Files.writeString(temp.resolve("Own.java"), "class Own {}");
            String hash = new Hash().add(Files.readAllBytes(own)).hex();
            String line = hash + " " + Files.size(own) + " " + entry + "\n";
            Files.writeString(out.resolve(".step-codegen"), line, StandardOpenOption.APPEND);

            assertFalse(generate().upToDate(), entry);
            assertTrue(Files.exists(own), entry);
            assertFalse(Files.readString(out.resolve(".step-codegen")).contains("Own"), entry);
        }
    }

    @Test
    void directoryInTheWayIsOneSentenceAndNothingIsWritten() throws IOException {
        Files.createDirectories(out.resolve("acme/Thing.java"));

        assertEquals(
                out.resolve("acme/Thing.java") + " is a directory where a file is to be written. Remove it, or give"
                        + " another output directory.",
                failure());
        assertEquals(Map.of(), contents());
    }

    @Test
    void whatCannotBeWrittenIsOneSentence() throws IOException {
        Files.createDirectory(out);
        Path file = Files.writeString(out.resolve("acme"), "a file where a directory is needed");

        assertEquals(
                "Nothing can be written to " + out + " (" + file + " is a file where a directory is needed)."
                        + " Make it a directory that can be written to, or give another one.",
                failure());
        assertEquals(Map.of("acme", "a file where a directory is needed"), contents());
        assertEquals(List.of(file), list(out));
    }

    @Test
    void sameBytesWhateverTheSurroundings() throws IOException {
        generate();
        Map<String, String> expected = contents();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            out = Files.createDirectory(temp.resolve("elsewhere"));
            schema = Files.writeString(
                    Files.createDirectory(temp.resolve("deeper")).resolve("Thing.schema.json"),
                    SCHEMA.replace("\n", "\r\n"));
            generate();
            Map<String, String> actual = contents();
            assertEquals(expected.keySet(), actual.keySet());
            expected.remove(".step-codegen");
            actual.remove(".step-codegen");
            assertEquals(expected, actual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private CodegenResult generate() {
        return generate(Options.defaults());
    }

    private CodegenResult generate(Options options) {
        return Codegen.generate(CodegenRequest.builder()
                .outputDirectory(out)
                .generatorVersion("1")
                .options(options)
                .add(CodegenSource.file(schema, "acme"))
                .build());
    }

    private String failure() {
        return assertThrows(CodegenException.class, this::generate).getMessage();
    }

    private static List<String> names(String... names) {
        return List.of(names);
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files()) {
            times.put(out.relativize(file).toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files()) {
            contents.put(out.relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
