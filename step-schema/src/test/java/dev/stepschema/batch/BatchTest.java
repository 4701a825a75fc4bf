package dev.stepschema.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.SchemaValidator;
import dev.stepschema.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BatchTest {
    private static final String OBJECT = "{\"type\":\"object\",\"required\":[\"id\"]}";

    @TempDir
    Path base;

    /** Each line: layout asked for, name, content, what comes out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AUTO    |a.json  | {\"id\":1}               |DOCUMENT 0 valid",
                "AUTO    |a.json  | {}                       |DOCUMENT 0 REQUIRED 1:1@0",
                "AUTO    |a.json  | [{\"id\":1},{}]          |ARRAY 0 valid, ARRAY 1 REQUIRED 1:11@10",
                "AUTO    |a.json  | []                       |``",
                "AUTO    |a.jsonl | {\"id\":1}~~ ~{}~        |LINES 0 valid, LINES 1 REQUIRED 4:1@12",
                "AUTO    |a.NDJSON| {}                       |LINES 0 REQUIRED 1:1@0",
                "DOCUMENT|a.json  | [{}]                     |DOCUMENT 0 TYPE 1:1@0",
                "DOCUMENT|a.jsonl | {\"id\":~1}              |DOCUMENT 0 valid",
                "ARRAY   |a.txt   | [{}]                     |ARRAY 0 REQUIRED 1:2@1",
                "ARRAY   |a.json  | {}                       |ARRAY 0 TYPE 1:1@0",
                "LINES   |a.txt   | {\"id\":1}~{             |LINES 0 valid, LINES 1 MALFORMED 2:2@10",
                "LINES   |a.txt   | [{\"id\":1}]~[]          |LINES 0 TYPE 1:1@0, LINES 1 TYPE 2:1@11",
            })
    void findsTheDocumentsOfAFile(Layout layout, String name, String content, String expected) throws IOException {
        assertEquals(expected, check(OBJECT, layout, name, content.replace('~', '\n')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}|[1,\"a\"]|DOCUMENT 0 TYPE 1:4@3",
                "{\"type\":\"array\",\"minItems\":3}|[1]|DOCUMENT 0 MIN_ITEMS 1:1@0",
                "{\"minProperties\":1}|[{}]|DOCUMENT 0 valid",
                "true|[{}]|DOCUMENT 0 valid",
                "false|[{}]|ARRAY 0 FALSE_SCHEMA 1:2@1",
                "{\"enum\":[[1],2]}|[1]|DOCUMENT 0 valid",
                "{\"enum\":[[1],2]}|[2,3]|ARRAY 0 valid, ARRAY 1 ENUM 1:4@3",
            })
    void anArrayIsOneDocumentWhereTheSchemaWantsArrays(String schema, String content, String expected)
            throws IOException {
        assertEquals(expected, check(schema, Layout.AUTO, "a.json", content));
    }

    @Test
    void badInputIsAViolationOfItsFile() throws IOException {
        assertEquals("DOCUMENT 0 EMPTY 1:1@0", check(OBJECT, Layout.AUTO, "a.json", ""));
        assertEquals("", check(OBJECT, Layout.AUTO, "a.jsonl", "\n\n"));
        assertEquals(
                "DOCUMENT 0 ENCODING 1:1@0",
                check(OBJECT, Layout.AUTO, "a.json", "{}".getBytes(StandardCharsets.UTF_16)));
        assertEquals(
                "DOCUMENT 0 ENCODING 1:3@2", check(OBJECT, Layout.AUTO, "a.json", new byte[] {'{', '"', (byte) 0xFF}));
        assertEquals("DOCUMENT 0 ENCODING 1:1@0", check(OBJECT, Layout.AUTO, "a.json", new byte[] {(byte) 0xEF}));
        assertEquals(
                "DOCUMENT 0 ENCODING 1:1@0",
                check(OBJECT, Layout.AUTO, "a.json", new byte[] {(byte) 0xEF, (byte) 0xBB, '[', ']'}));
        assertEquals("LINES 0 ENCODING 1:1@0", check(OBJECT, Layout.LINES, "a.json", new byte[] {(byte) 0xEF}));
        assertEquals("DOCUMENT 0 valid", check(OBJECT, Layout.AUTO, "a.json", "\uFEFF{\"id\":1}"));
        assertEquals("ARRAY 0 valid", check(OBJECT, Layout.AUTO, "a.json", "\uFEFF [{\"id\":1}]"));
    }

    @Test
    void everyFileHasItsLayoutAndAllIsCounted() throws IOException {
        Files.writeString(base.resolve("1.json"), "{\"id\":1}");
        Files.writeString(base.resolve("2.jsonl"), "{}\n{\"id\":1}");
        List<DocumentFile> files = DocumentFiles.find(base, List.of("*")).files();

        Totals totals = batch(OBJECT, Layout.AUTO).run(files, result -> {});

        assertEquals(new Totals(2, 3, 2, 1, 0), totals);
        assertEquals("3 documents in 2 files: 2 valid, 1 invalid; 1 violation, 0 warnings", totals.toString());
    }

    @Test
    void aFileThatIsGoneIsOneSentence() {
        DocumentFile gone = DocumentFile.of(base, base.resolve("gone.json"));

        UncheckedIOException e = assertThrows(
                UncheckedIOException.class, () -> batch(OBJECT, Layout.AUTO).run(List.of(gone), result -> {}));

        assertEquals(
                "the file gone.json cannot be read: " + base.resolve("gone.json") + " does not exist", e.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    @DisabledOnOs(OS.WINDOWS) // where a directory cannot be opened
    void aFileThatCannotBeReadToItsEndIsNamed(Layout layout) {
        DocumentFile directory = DocumentFile.of(base.getParent(), base);

        UncheckedIOException e = assertThrows(
                UncheckedIOException.class, () -> batch(OBJECT, layout).run(List.of(directory), result -> {}));

        assertEquals("the file " + base.getFileName() + " cannot be read: Is a directory", e.getMessage());
    }

    @Test
    void aReportThatCannotBeWrittenIsNoFaultOfTheFile() throws IOException {
        Files.writeString(base.resolve("1.json"), "{}");
        List<DocumentFile> files = DocumentFiles.find(base, List.of("*")).files();
        UncheckedIOException full = new UncheckedIOException("the disk is full", new IOException());

        assertSame(
                full,
                assertThrows(
                        UncheckedIOException.class,
                        () -> batch(OBJECT, Layout.AUTO).run(files, result -> {
                            throw full;
                        })));
    }

    private String check(String schema, Layout layout, String name, String content) throws IOException {
        return check(schema, layout, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String check(String schema, Layout layout, String name, byte[] content) throws IOException {
        Files.write(base.resolve(name), content);
        List<String> results = new ArrayList<>();
        batch(schema, layout)
                .run(
                        List.of(DocumentFile.of(base, base.resolve(name))),
                        result -> results.add(
                                result.layout() + " " + result.report().index() + " " + text(result.report())));
        return String.join(", ", results);
    }

    private static Batch batch(String schema, Layout layout) {
        return new Batch(SchemaValidator.of(schema), layout);
    }

    private static String text(ValidationReport report) {
        return report.valid()
                ? "valid"
                : report.violations().stream()
                        .map(each -> each.code() + " " + each.line() + ":" + each.column() + "@" + each.offset())
                        .collect(Collectors.joining(" "));
    }
}
