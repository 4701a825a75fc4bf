package dev.stepschema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.Code;
import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import dev.stepschema.batch.Layout;
import dev.stepschema.batch.Totals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    @TempDir
    Path directory;

    @Test
    void hasAllDocumentsAndTheTotals() throws IOException {
        String text = "{\"feedback\":\"meh\"}";
        Violation fault = Results.fault(text, "\"meh\"", "/feedback", "must be \"positive\"");
        ValidationReport tolerated = new ValidationReport(List.of(), List.of(fault), true, 7, 1, 0);
        try (JsonReport report = JsonReport.open(directory.resolve("new/reports"))) {
            report.add(Results.valid(directory));
            report.add(Results.invalid(directory, fault));
            report.add(Results.of(directory, Layout.LINES, tolerated));
            report.finish(new Totals(1, 3, 2, 1, 1));
        }

        String fields = "{\"code\":\"ENUM\",\"pointer\":\"/feedback\",\"line\":1,\"column\":13,\"offset\":12,"
                + "\"message\":\"must be \\\"positive\\\"\"}";
        assertEquals("""
                {"documents":[
                {"path":"steps/a.json","index":0,"valid":true,"violations":[],"warnings":[]},
                {"path":"steps/a.json","index":0,"valid":false,"violations":[$],"warnings":[]},
                {"path":"steps/a.json","index":7,"valid":true,"violations":[],"warnings":[$],"truncated":true}
                ],
                "totals":{"files":1,"documents":3,"valid":2,"invalid":1,"violations":1,"warnings":1}}
                """.replace("$", fields), Files.readString(directory.resolve("new/reports/report.json")));
        assertEquals(List.of("report.json"), filesIn(directory.resolve("new/reports")));
    }

    @Test
    void isWellFormedWithoutAnyDocument() throws IOException {
        try (JsonReport report = JsonReport.open(directory)) {
            report.finish(Totals.NONE);
        }

        assertEquals(0, read().get("documents").size());
        assertEquals(0, read().get("totals").get("documents").asInt());
    }

    @Test
    void pointersStayExactWhateverIsInThem() throws IOException {
        String pointer = "/a\uD800\"\\\n\u202Eé" + "x".repeat(100);
        Violation fault = new Violation(Code.TYPE, pointer, "", 1, 1, 0, "sentence", Optional.empty());
        try (JsonReport report = JsonReport.open(directory)) {
            report.add(Results.invalid(directory, fault));
            report.finish(Totals.NONE);
        }

        assertEquals(
                pointer,
                read().get("documents")
                        .get(0)
                        .get("violations")
                        .get(0)
                        .get("pointer")
                        .asString());
    }

    @Test
    void anUnfinishedReportLeavesTheEarlierOne() throws IOException {
        Files.writeString(directory.resolve("report.json"), "earlier");
        try (JsonReport report = JsonReport.open(directory)) {
            report.add(Results.valid(directory));
        }

        assertEquals("earlier", Files.readString(directory.resolve("report.json")));
        assertEquals(List.of("report.json"), filesIn(directory));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = Files.writeString(directory.resolve("reports"), "a file");
        Path target = file.resolve("report.json");

        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> JsonReport.open(file));

        assertEquals(
                "the report " + target + " cannot be written: " + file + " is a file where a directory is needed",
                e.getMessage());
        assertEquals("a file", Files.readString(file));
    }

    @Test
    void aDirectoryInItsPlaceIsOneSentence() throws IOException {
        Path target = Files.createDirectory(directory.resolve("report.json"));

        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> JsonReport.open(directory));

        assertEquals("the report " + target + " cannot be written: " + target + " is a directory", e.getMessage());
    }

    private JsonNode read() {
        return JsonMapper.shared().readTree(directory.resolve("report.json"));
    }

    private static List<String> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
