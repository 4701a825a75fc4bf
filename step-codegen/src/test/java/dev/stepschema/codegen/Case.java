package dev.stepschema.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder under {@code cases}: {@code schema.json} (or {@code schema.yaml}, or a folder {@code schemas}), and what is
 * expected of it.
 *
 * <ul>
 *   <li>{@code options.json}: how to generate; {@code type} is the type that documents are read into
 *   <li>{@code names.lock}: the lock of names, which is obeyed and lacks nothing
 *   <li>{@code expected/*.java}: files whose source matters to the letter
 *   <li>{@code diagnostics.txt}: what the generator remarks; {@code error.txt}: why it generates nothing
 *   <li>{@code Use.java}: must compile with the generated code; its {@code run()} must not throw
 *   <li>{@code MustNotCompile.java}: must not
 *   <li>{@code valid/*.json}: is read and written again, to the same document or to {@code written/*.json}; with presence
 *       tracked always to the same document
 *   <li>{@code invalid/*.json}: is refused with the text in {@code *.txt}
 * </ul>
 */
record Case(Path folder, JsonNode options) {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    static final boolean UPDATE = System.getProperty("update") != null;

    static List<Case> all() {
        Path root = Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/cases");
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case of(Path folder) {
        Path options = folder.resolve("options.json");
        return new Case(folder, new JsonMapper().readTree(Files.exists(options) ? read(options) : "{}"));
    }

    String name() {
        return folder.getFileName().toString();
    }

    String packageName() {
        return "cases." + name().replace('-', '_');
    }

    String type() {
        return packageName() + "." + options.path("type").asString("Schema");
    }

    /** The lock of names that the case has. */
    Optional<Path> namesLock() {
        return Optional.of(folder.resolve("names.lock")).filter(Files::exists);
    }

    /** Whether presence can be tracked with its options. */
    boolean canBeTracked() {
        return !Files.exists(folder.resolve("error.txt"))
                && options.path("creators").asBoolean(true);
    }

    /** Whether its options name types of {@code Use.java}. */
    boolean usesOwnTypes() {
        return options.toString().contains(packageName() + ".Use");
    }

    /**
     * What is to be generated.
     *
     * @param namesLock a copy of the lock, which may be written to
     */
    CodegenRequest request(Path output, Optional<Path> namesLock) {
        return request(output, namesLock, chosen().build());
    }

    /** The same with presence tracked, whatever the case says of it. */
    CodegenRequest trackedRequest(Path output) {
        Options.Builder tracked = chosen().nulls(Options.Nulls.WRITE).presence(Options.Presence.TRACKED);
        return request(output, Optional.empty(), tracked.build());
    }

    private Options.Builder chosen() {
        Options.Builder chosen = Options.builder();
        for (Map.Entry<String, JsonNode> option : options.properties()) {
            set(chosen, option.getKey(), option.getValue());
        }
        return chosen;
    }

    private CodegenRequest request(Path output, Optional<Path> namesLock, Options chosen) {
        Path source = Stream.of("schema.json", "schema.yaml", "schemas")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        CodegenSource schemas = CodegenSource.file(source, packageName());
        if (options.has("root")) {
            schemas = schemas.withRoot(options.get("root").asString());
        }
        CodegenRequest.Builder request = CodegenRequest.builder()
                .outputDirectory(output)
                .generatorVersion("test")
                .options(chosen)
                .add(schemas);
        namesLock.ifPresent(request::namesLock);
        return request.build();
    }

    private static void set(Options.Builder options, String name, JsonNode node) {
        String value = node.isObject() ? "" : node.asString();
        switch (name) {
            case "generatedAnnotation" -> options.generatedAnnotation(Boolean.parseBoolean(value));
            case "creators" -> options.creators(Boolean.parseBoolean(value));
            case "builders" -> options.builders(Boolean.parseBoolean(value));
            case "nullable" -> options.nullable(Optional.of(value).filter(given -> !given.isEmpty()));
            case "validation" -> options.validation(Options.Validation.valueOf(value));
            case "formats" -> options.formats(Options.Formats.valueOf(value));
            case "integers" -> options.integers(Options.Integers.valueOf(value));
            case "numbers" -> options.numbers(Options.Numbers.valueOf(value));
            case "uniqueItems" -> options.uniqueItems(Options.UniqueItems.valueOf(value));
            case "untyped" -> options.untyped(Options.Untyped.valueOf(value));
            case "nulls" -> options.nulls(Options.Nulls.valueOf(value));
            case "presence" -> options.presence(Options.Presence.valueOf(value));
            case "namePrefix" -> options.namePrefix(value);
            case "nameSuffix" -> options.nameSuffix(value);
            case "names" -> options.names(new JsonMapper().convertValue(node, NAMES));
            case "types" -> options.types(types(node));
            case "root", "type" -> {}
            default -> throw new IllegalArgumentException("unknown option " + name);
        }
    }

    private static Map<String, TypeOptions> types(JsonNode node) {
        Map<String, TypeOptions> types = new TreeMap<>();
        node.forEachEntry((name, type) -> types.put(
                name,
                TypeOptions.of(
                        texts(type.path("annotations")),
                        texts(type.path("interfaces")),
                        type.path("existing").asStringOpt())));
        return types;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** The documents of a folder by name, in order. */
    Map<String, Path> documents(String kind) {
        Map<String, Path> documents = new TreeMap<>();
        Path directory = folder.resolve(kind);
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
                    Path file = each.next();
                    if (file.toString().endsWith(".json")) {
                        documents.put(file.getFileName().toString().replace(".json", ""), file);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return documents;
    }

    /** A text with this machine's paths taken out of it. */
    String portable(String text) {
        return text.replace('\\', '/').replace(folder.toString().replace('\\', '/') + "/", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
