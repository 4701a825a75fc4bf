package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Step documents as the server writes them. */
class StepValidatorTest {
    private final StepValidator strict = StepValidator.create();
    private final StepValidator tolerant = StepValidator.create(Policy.tolerant());

    @TestFactory
    List<DynamicTest> samples() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.of("data/letta/samples"))) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean hasOrganization = name.startsWith("rendered-") && !name.endsWith("-noorg.json");
        for (ValidationReport report : reports(strict, file)) {
            assertEquals(hasOrganization ? 1 : 0, report.violations().size(), report::toString);
            for (Violation violation : report.violations()) {
                assertEquals(Code.UNKNOWN_PROPERTY, violation.code());
                assertEquals("/organization_id", violation.instancePointer());
            }
        }
        for (ValidationReport report : reports(tolerant, file)) {
            assertTrue(report.valid(), report::toString);
            assertEquals(hasOrganization ? 1 : 0, report.warnings().size());
        }
    }

    private static List<ValidationReport> reports(StepValidator validator, Path file) throws IOException {
        boolean isArray = Files.readString(file).startsWith("[");
        return isArray ? validator.validateEach(file).toList() : List.of(validator.validate(file));
    }

    @Test
    void everyFormOfInputGivesTheSame() throws IOException {
        String document = "{\"id\":\"ä\",\"model\":5}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Path file = Files.createTempFile("step", ".json");
        Files.write(file, bytes);

        ValidationReport expected = strict.validate(bytes);

        assertEquals(19, expected.violations().get(0).column(), "columns count characters, not bytes");
        assertEquals(expected, strict.validate(document));
        assertEquals(expected, strict.validate(new ByteArrayInputStream(bytes)));
        assertEquals(expected, strict.validate(file));
        assertFalse(strict.isValid(bytes));
        assertFalse(strict.isValid(document));
        assertFalse(strict.isValid(new ByteArrayInputStream(bytes)));
        assertFalse(strict.isValid(file));
        Files.delete(file);
    }

    @Test
    void linesAreDocumentsOfTheirOwn() {
        String lines = "{\"id\":\"a\"}\n\n{\"id\":1}\r\n{\n{\"id\":\"b\"}";

        List<ValidationReport> reports =
                strict.validateEach(lines.getBytes(StandardCharsets.UTF_8)).toList();

        assertEquals(
                List.of(true, false, false, true),
                reports.stream().map(ValidationReport::valid).toList());
        assertEquals(
                List.of(0L, 1L, 2L, 3L),
                reports.stream().map(ValidationReport::index).toList());
        assertEquals(
                List.of(1, 3, 4, 5),
                reports.stream().map(ValidationReport::line).toList());
        assertEquals("3:7", place(reports.get(1)));
        assertEquals(12, reports.get(1).offset());
    }

    @Test
    void elementsOfAnArrayAreDocumentsOfTheirOwn() {
        String array = "[{\"id\":\"a\"},\n {\"id\":1},\n {\"id\":\"b\"}";

        List<ValidationReport> reports =
                strict.validateEach(array.getBytes(StandardCharsets.UTF_8)).toList();

        assertEquals(
                List.of(true, false, true, false),
                reports.stream().map(ValidationReport::valid).toList());
        assertEquals("/id", reports.get(1).violations().get(0).instancePointer());
        assertEquals("2:8", place(reports.get(1)));
        assertEquals(Code.MALFORMED, reports.get(3).violations().get(0).code());
    }

    private static String place(ValidationReport report) {
        return report.violations().get(0).line() + ":"
                + report.violations().get(0).column();
    }

    @Test
    void theStreamOfReportsClosesItsInput() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream in = new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        try (Stream<ValidationReport> reports = strict.validateEach(in)) {
            assertEquals(0, reports.count());
        }

        assertTrue(closed.get());
    }

    @Test
    void aMissingFileIsNamed() {
        UncheckedIOException thrown =
                assertThrows(UncheckedIOException.class, () -> strict.validate(Path.of("no/such/step.json")));

        assertEquals("the file no/such/step.json does not exist", thrown.getMessage());
    }

    @Test
    void noMoreViolationsThanTheLimit() {
        String tags = "1,".repeat(300_000) + "1";

        ValidationReport report = strict.validate("{\"id\":\"x\",\"tags\":[" + tags + "]}");

        assertEquals(100, report.violations().size());
        assertTrue(report.truncated());
    }

    @Test
    void unknownEnumValuesAndPropertiesAreWarningsUnderTheTolerantPolicy() {
        ValidationReport report = tolerant.validate("{\"id\":\"x\",\"status\":\"paused\",\"new\":1,\"model\":5}");

        assertEquals(
                List.of(Code.TYPE),
                report.violations().stream().map(Violation::code).toList());
        assertEquals(
                List.of(Code.ENUM, Code.UNKNOWN_PROPERTY),
                report.warnings().stream().map(Violation::code).toList());
        assertTrue(tolerant.isValid("{\"id\":\"x\",\"status\":\"paused\"}"));
    }
}
