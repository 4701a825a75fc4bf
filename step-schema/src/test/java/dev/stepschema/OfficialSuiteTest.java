package dev.stepschema;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.stepschema.OfficialSuite.Case;
import dev.stepschema.OfficialSuite.Group;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The official suite through the public API. Tests that are known to deviate are listed in {@code
 * known-deviations.txt}, which fails in both directions: a listed test that passes has to be taken off the list.
 */
class OfficialSuiteTest {
    private static final URI SCHEMA = URI.create("https://example.org/schema-under-test");

    @TestFactory
    List<DynamicNode> suite() throws IOException {
        Set<String> deviations = deviations();
        Set<String> unknown = new TreeSet<>(deviations);
        List<DynamicNode> files = new ArrayList<>();
        OfficialSuite.groups().stream()
                .collect(groupingBy(Group::file, LinkedHashMap::new, Collectors.toList()))
                .forEach((file, groups) -> files.add(
                        dynamicContainer(file, groups.stream().map(group -> container(group, deviations, unknown)))));
        files.add(dynamicTest("every known deviation is a test of the suite", () -> {
            SharedData.of("data/json-schema-test-suite");
            assertEquals(Set.of(), unknown);
        }));
        return files;
    }

    private static DynamicNode container(Group group, Set<String> deviations, Set<String> unknown) {
        Lazy validator = new Lazy(group);
        return dynamicContainer(
                group.description(),
                group.tests().stream()
                        .map(test -> dynamicTest(test.description(), () -> {
                            String name = group.nameOf(test);
                            unknown.remove(name);
                            Optional<String> deviation = deviation(validator, test);
                            if (deviations.contains(name)) {
                                deviation.orElseGet(() -> fail("listed as a known deviation, but passes: " + name));
                            } else {
                                deviation.ifPresent(why -> fail(name + "\n" + why));
                            }
                        })));
    }

    /** What is wrong with the verdict of a test. */
    private static Optional<String> deviation(Lazy lazy, Case test) {
        SchemaValidator validator;
        try {
            validator = lazy.get();
        } catch (SchemaLoadException e) {
            return Optional.of("the schema is refused: " + e.getMessage());
        }
        byte[] bytes = test.document().getBytes(StandardCharsets.UTF_8);
        ValidationReport report = validator.validate(bytes);
        assertEquals(report.valid(), validator.isValid(bytes), "isValid and validate differ");
        assertEquals(report, validator.validate(test.document()), "bytes and String differ");
        assertEquals(report, validator.validate(new ByteArrayInputStream(bytes)), "bytes and stream differ");
        return report.valid() == test.valid() ? Optional.empty() : Optional.of("found " + report);
    }

    private static Set<String> deviations() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OfficialSuiteTest.class.getResourceAsStream("/known-deviations.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** The validator of a group, made when its first test runs. */
    private static final class Lazy {
        private final Group group;
        private SchemaValidator made;
        private SchemaLoadException refused;

        Lazy(Group group) {
            this.group = group;
        }

        SchemaValidator get() {
            if (refused != null) {
                throw refused;
            }
            try {
                Policy policy = Policy.strict().withFormats(group.assertsFormats());
                made = made != null ? made : SchemaValidator.of(OfficialSuite.load(group, SCHEMA), SCHEMA, policy);
                return made;
            } catch (SchemaLoadException e) {
                refused = e;
                throw e;
            }
        }
    }
}
