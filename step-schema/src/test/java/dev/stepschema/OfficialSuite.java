package dev.stepschema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The official JSON Schema Test Suite, read in place. */
public final class OfficialSuite {
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final URI REMOTES = URI.create("http://localhost:1234/");

    private OfficialSuite() {}

    /**
     * Several tests of one schema.
     *
     * @param file the file, relative to the suite's tests, such as {@code draft7/items.json}
     * @param description what the suite calls the group
     * @param schema the schema as JSON text
     * @param tests the instances
     */
    public record Group(String file, String description, String schema, List<Case> tests) {
        String draft() {
            return file.substring(0, file.indexOf('/'));
        }

        public Dialect dialect() {
            return OfficialSuite.dialect(draft());
        }

        boolean isOptional() {
            return file.contains("/optional/");
        }

        boolean assertsFormats() {
            return file.contains("/optional/format/");
        }

        /** The name of a test in the list of known deviations. */
        String nameOf(Case test) {
            return file + ": " + description + ": " + test.description();
        }
    }

    /**
     * One test.
     *
     * @param description what the suite calls it
     * @param document the instance as JSON text
     * @param valid what the verdict has to be
     */
    public record Case(String description, String document, boolean valid) {}

    /** All groups, in the order of their files; none, where the suite is not there. */
    public static List<Group> groups() {
        Optional<Path> root = find("data/json-schema-test-suite/tests");
        if (root.isEmpty()) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        for (Path file : files(root.get())) {
            String name = root.get().relativize(file).toString().replace('\\', '/');
            JSON.readTree(file).forEach(node -> groups.add(group(name, node)));
        }
        return groups;
    }

    private static Group group(String file, JsonNode node) {
        List<Case> tests = new ArrayList<>();
        node.get("tests")
                .forEach(test -> tests.add(new Case(
                        test.get("description").asString(),
                        test.get("data").toString(),
                        test.get("valid").asBoolean())));
        return new Group(
                file, node.get("description").asString(), node.get("schema").toString(), tests);
    }

    /** A set that has a group's schema and what the suite expects to be found at {@code localhost}, if it refers there. */
    static SchemaSet load(Group group, URI uri) {
        SchemaSet.Builder set = SchemaSet.builder().defaultDialect(group.dialect());
        if (group.schema().contains(REMOTES.getAuthority())) {
            addRemotes(set);
        }
        return set.add(uri, group.schema()).build();
    }

    private static void addRemotes(SchemaSet.Builder set) {
        Path remotes = SharedData.of("data/json-schema-test-suite/remotes");
        for (Path file : files(remotes)) {
            String name = remotes.relativize(file).toString().replace('\\', '/');
            set.add(REMOTES.resolve(name), remote(name, JSON.readTree(file)));
        }
    }

    private static Optional<Path> find(String folder) {
        try {
            return Optional.of(SharedData.of(folder));
        } catch (TestAbortedException e) {
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A remote document; in the folder of a draft those without {@code $schema} are of that draft. */
    private static String remote(String name, JsonNode document) {
        if (name.startsWith("draft") && document instanceof ObjectNode object && !object.has("$schema")) {
            object.put(
                    "$schema",
                    dialect(name.substring(0, name.indexOf('/'))).metaSchema().toString());
        }
        return document.toString();
    }

    private static Dialect dialect(String draft) {
        return switch (draft) {
            case "draft2020-12" -> Dialect.DRAFT_2020_12;
            case "draft2019-09" -> Dialect.DRAFT_2019_09;
            default -> Dialect.DRAFT_7;
        };
    }
}
