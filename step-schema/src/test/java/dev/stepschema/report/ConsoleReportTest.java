package dev.stepschema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stepschema.Code;
import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import dev.stepschema.batch.DocumentResult;
import dev.stepschema.batch.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleReportTest implements ConsoleReport.Sink {
    @TempDir
    Path directory;

    private final List<String> printed = new ArrayList<>();

    @Override
    public void error(String text) {
        printed.add(text);
    }

    @Override
    public void warning(String text) {
        printed.add("(warning) " + text);
    }

    @Test
    void showsTheLineAndTheTokenInIt() throws IOException {
        assertPrinted("{\n  \"id\": \"x\",\n  \"feedbak\": \"positive\",\n}", "\"feedbak\"", """
                steps/a.json:3:3: error: sentence [ENUM]
                    3 |   "feedbak": "positive",
                      |   ^^^^^^^^^  at /p""");
    }

    @Test
    void marksAWholeNumberAndOneBrace() throws IOException {
        assertPrinted("{\"a\":-1.5e3}", "-1", """
                steps/a.json:1:6: error: sentence [ENUM]
                    1 | {"a":-1.5e3}
                      |      ^^^^^^  at /p""");
        assertPrinted("{\"a\":{}}", "{}", """
                steps/a.json:1:6: error: sentence [ENUM]
                    1 | {"a":{}}
                      |      ^  at /p""");
    }

    @Test
    void cutsALongLineAroundThePlace() throws IOException {
        String before = "x".repeat(300);
        String after = "é".repeat(300);
        assertPrinted(
                "{\"" + before + "\":\"" + after + "\"}",
                "\"é",
                "steps/a.json:1:305: error: sentence [ENUM]\n    1 | …" + "x".repeat(48) + "\":\"" + "é".repeat(49)
                        + "…\n      | " + " ".repeat(51) + "^".repeat(51) + "  at /p");
    }

    @Test
    void countsCharactersOfSeveralBytesOnce() throws IOException {
        assertPrinted("{\"日本\":\"😀\",\t\"b\":1}", "1}", """
                steps/a.json:1:17: error: sentence [ENUM]
                    1 | {"日本":"😀", "b":1}
                      |                ^  at /p""");
    }

    @Test
    void nothingInADocumentReachesTheTerminalButText() throws IOException {
        assertPrinted("{\"a\u202Eb\u001B[31m\":1}", "1}", """
                steps/a.json:1:13: error: sentence [ENUM]
                    1 | {"a�b�[31m":1}
                      |             ^  at /p""");
        Violation fault = new Violation(Code.TYPE, "/a\n::error", "", 1, 1, -1, "sentence", Optional.empty());
        new ConsoleReport(this).add(Results.invalid(directory.resolve("gone.json"), fault));
        assertEquals(List.of("steps/a.json:1:1: error: sentence [TYPE]"), printed);
    }

    @Test
    void showsNoLineWhereThereIsNone() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "");
        Violation empty = new Violation(Code.EMPTY, "", "", 1, 1, 0, "there is no JSON value", Optional.empty());

        new ConsoleReport(this).add(Results.invalid(file, empty));

        assertEquals(List.of("steps/a.json:1:1: error: there is no JSON value [EMPTY]"), printed);
    }

    @Test
    void showsNoLineOfUtf16() throws IOException {
        Path file = Files.write(directory.resolve("a.json"), "{}".getBytes(StandardCharsets.UTF_16LE));
        Violation fault = new Violation(Code.ENCODING, "", "", 1, 1, 0, "sentence", Optional.empty());

        new ConsoleReport(this).add(Results.invalid(file, fault));

        assertEquals(List.of("steps/a.json:1:1: error: sentence [ENCODING]"), printed);
    }

    @Test
    void cutsALongPointerInTheMiddle() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "1");
        String pointer = "/0".repeat(100) + "/end";
        Violation fault = new Violation(Code.TYPE, pointer, "", 1, 1, 0, "sentence", Optional.empty());

        new ConsoleReport(this).add(Results.invalid(file, fault));

        assertEquals(
                "  at " + "/0".repeat(20) + "…" + "/0".repeat(18) + "/end",
                printed.get(0).substring(printed.get(0).indexOf("  at ")));
    }

    @Test
    void namesTheElementOfAnArrayAndTheRoot() throws IOException {
        String text = "[{}, {\"id\":1}]";
        Path file = Files.writeString(directory.resolve("a.json"), text);
        Violation fault = Results.fault(text, "{\"id", "", "sentence");
        ValidationReport report = new ValidationReport(List.of(), List.of(fault), false, 1, 1, 5);

        new ConsoleReport(this).add(Results.of(file, Layout.ARRAY, report));

        assertEquals(List.of("""
                        (warning) steps/a.json:1:6: warning: sentence [ENUM]
                            1 | [{}, {"id":1}]
                              |      ^  at the root of element 1"""), printed);
    }

    @Test
    void printsAHundredAndCountsTheRest() {
        Violation fault = new Violation(Code.TYPE, "", "", 1, 1, -1, "sentence", Optional.empty());
        DocumentResult result = Results.invalid(directory.resolve("a.json"), fault, fault);
        ConsoleReport report = new ConsoleReport(this);

        for (int i = 0; i < 60; i++) {
            report.add(result);
        }
        report.finish(Path.of("target", "report.json"));

        assertEquals(101, printed.size());
        assertEquals(
                "20 more violations and warnings are not shown here. All 120 are in " + Path.of("target", "report.json")
                        + ".",
                printed.get(100));
    }

    @Test
    void aValidDocumentPrintsNothingAndATruncatedReportSaysSo() {
        ConsoleReport report = new ConsoleReport(this);
        report.add(Results.valid(directory));
        report.finish(Path.of("target", "report.json"));
        assertEquals(List.of(), printed);

        report.add(Results.of(directory, Layout.DOCUMENT, new ValidationReport(List.of(), List.of(), true, 0, 1, 0)));
        assertEquals(
                List.of(
                        "steps/a.json: error: this document has more violations than the 0 that are kept of one; no report"
                                + " has the others. Correct these and check it again."),
                printed);
    }

    private void assertPrinted(String document, String at, String expected) throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), document);
        new ConsoleReport(this).add(Results.invalid(file, Results.fault(document, at, "/p", "sentence")));
        assertEquals(List.of(expected), printed);
        printed.clear();
    }
}
