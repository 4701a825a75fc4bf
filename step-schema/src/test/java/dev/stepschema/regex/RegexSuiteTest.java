package dev.stepschema.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.stepschema.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The groups of the official suite whose schemas are nothing but a {@code pattern} for a string. */
class RegexSuiteTest {
    @TestFactory
    Stream<DynamicTest> patterns() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String dialect : List.of("draft2020-12", "draft2019-09", "draft7")) {
            for (String file : List.of("pattern", "optional/ecmascript-regex", "optional/non-bmp-regex")) {
                String path = "data/json-schema-test-suite/tests/" + dialect + "/" + file + ".json";
                for (JsonNode group : new ObjectMapper().readTree(Files.readString(SharedData.of(path)))) {
                    if (group.get("schema").has("pattern")) {
                        add(tests, dialect + "/" + file, group);
                    }
                }
            }
        }
        return tests.stream();
    }

    private static void add(List<DynamicTest> tests, String name, JsonNode group) {
        Regex regex = Regex.of(group.get("schema").get("pattern").stringValue());
        for (JsonNode test : group.get("tests")) {
            if (test.get("data").isString()) {
                tests.add(dynamicTest(
                        name + ": " + test.get("description").stringValue(),
                        () -> check(
                                regex,
                                test.get("data").stringValue(),
                                test.get("valid").booleanValue())));
            }
        }
    }

    private static void check(Regex regex, String text, boolean expected) {
        assertEquals(expected, regex.find(text));
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            assertEquals(expected, regex.find(text.getBytes(StandardCharsets.US_ASCII), 0, text.length()));
        }
    }
}
