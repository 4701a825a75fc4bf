package dev.stepschema.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.stepschema.Dialect;
import dev.stepschema.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files of the official suite on formats. */
class FormatSuiteTest {
    private static final String SUITE = "data/json-schema-test-suite/tests/";

    @TestFactory
    Stream<DynamicTest> draft202012() throws IOException {
        return suite("draft2020-12", Dialect.DRAFT_2020_12);
    }

    @TestFactory
    Stream<DynamicTest> draft201909() throws IOException {
        return suite("draft2019-09", Dialect.DRAFT_2019_09);
    }

    @TestFactory
    Stream<DynamicTest> draft7() throws IOException {
        return suite("draft7", Dialect.DRAFT_7);
    }

    private static Stream<DynamicTest> suite(String folder, Dialect dialect) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files =
                Files.list(SharedData.of(SUITE + folder + "/optional/format")).sorted()) {
            for (Path file : files.toList()) {
                for (JsonNode group : new ObjectMapper().readTree(Files.readString(file))) {
                    add(
                            tests,
                            file.getFileName() + ": " + group.get("description").stringValue(),
                            group,
                            dialect);
                }
            }
        }
        return tests.stream();
    }

    private static void add(List<DynamicTest> tests, String name, JsonNode group, Dialect dialect) {
        JsonNode schema = group.get("schema");
        assertTrue(Set.of("$schema", "format").containsAll(schema.propertyNames()), name);
        String format = schema.get("format").stringValue();
        for (JsonNode test : group.get("tests")) {
            JsonNode data = test.get("data");
            boolean isValid = !data.isString()
                    || Formats.of(format, dialect)
                            .map(predicate -> predicate.test(data.stringValue()))
                            .orElse(true);
            tests.add(dynamicTest(
                    name + ", " + test.get("description").stringValue(),
                    () -> assertEquals(test.get("valid").booleanValue(), isValid, data.toString())));
        }
    }
}
