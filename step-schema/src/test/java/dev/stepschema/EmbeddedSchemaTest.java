package dev.stepschema;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The Step schema that we ship is the given one, and the definitions beside it differ from Letta's in words only. */
class EmbeddedSchemaTest {
    private static final String SUFFIX = ".schema.json";
    private static final String POINTER = "#/components/schemas/";

    private static final Set<String> NAMES = Set.of(
            "ApprovalReturn",
            "Base64Image",
            "ChatCompletionMessageFunctionToolCall-Output",
            "Function-Output",
            "ImageContent",
            "LettaImage",
            "Message",
            "MessageRole",
            "OmittedReasoningContent",
            "ReasoningContent",
            "RedactedReasoningContent",
            "Step",
            "StepStatus",
            "StopReasonType",
            "SummarizedReasoningContent",
            "SummarizedReasoningContentPart",
            "TextContent",
            "ToolCallContent",
            "ToolReturnContent",
            "UrlImage",
            "letta__schemas__message__ToolReturn-Output");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Test
    void everyDefinitionIsThereAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            assertEquals(NAMES, files.map(EmbeddedSchemaTest::name).collect(toSet()));
        }
    }

    @Test
    void everyFileIsASchemaMountedUnderItsName() {
        assertForEach(NAMES, name -> {
            ObjectNode schema = embedded(name);
            assertEquals(
                    "https://json-schema.org/draft/2020-12/schema",
                    schema.path("$schema").asString(),
                    name);
            assertEquals(POINTER + name, schema.path("$id").asString(), name);
        });
    }

    @Test
    void everyReferenceResolvesWithinTheFiles() {
        assertForEach(NAMES, name -> {
            for (JsonNode reference : embedded(name).findValues("$ref")) {
                String target = reference.asString();
                assertTrue(
                        target.startsWith(POINTER) && NAMES.contains(target.substring(POINTER.length())),
                        name + " refers to " + target);
            }
        });
    }

    @Test
    void everyDefinitionAndPropertyIsDescribed() {
        assertForEach(NAMES, name -> {
            ObjectNode schema = embedded(name);
            // Step stays as it was given: it has no description of its own, though its properties have.
            assertEquals(!name.equals("Step"), schema.has("description"), name);
            schema.path("properties")
                    .forEachEntry((property, its) ->
                            assertTrue(its.path("description").isString(), name + ", " + property));
        });
    }

    @Test
    void stepIsTheGivenFileByteForByte() throws IOException {
        byte[] given = Files.readAllBytes(SharedData.of("data/letta/step.schema.json"));
        assertArrayEquals(given, Files.readAllBytes(file("Step")));
    }

    @Test
    void namesAreThoseOfTheComponents() {
        assertEquals(new TreeSet<>(NAMES), new TreeSet<>(components().propertyNames()));
    }

    @Test
    void definitionsEqualTheComponentsButForDescriptions() {
        ObjectNode components = components();
        assertForEach(
                NAMES, name -> assertEquals(facts((ObjectNode) components.get(name)), facts(embedded(name)), name));
    }

    @Test
    void descriptionsAreOurOwnWords() {
        Set<String> theirs = descriptions(components().values().stream()).collect(toSet());
        assertForEach(NAMES, name -> {
            if (!name.equals("Step")) {
                assertEquals(
                        List.of(),
                        descriptions(Stream.of(embedded(name)))
                                .filter(theirs::contains)
                                .toList(),
                        name);
            }
        });
    }

    /**
     * Returns what a schema says apart from its descriptions and its mounting point, as text. The keywords of each
     * schema are sorted, as their order is ours to choose; all else keeps its order, that of properties included.
     */
    private static String facts(ObjectNode schema) {
        ObjectNode copy = schema.deepCopy();
        for (ObjectNode each : schemasIn(copy)) {
            Map<String, JsonNode> keywords = new TreeMap<>();
            each.forEachEntry(keywords::put);
            keywords.keySet().removeAll(Set.of("description", "$schema", "$id"));
            each.removeAll();
            each.setAll(keywords);
        }
        return copy.toPrettyString();
    }

    /** The descriptions in some schemas, without the differences of case, space and punctuation. */
    private static Stream<String> descriptions(Stream<JsonNode> schemas) {
        return schemas.flatMap(schema -> schemasIn(schema).stream())
                .filter(schema -> schema.has("description"))
                .map(schema -> schema.get("description").asString())
                .map(text -> text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip());
    }

    /** A schema and its subschemas; what is not one (a property's name, a default, a discriminator) is left alone. */
    private static List<ObjectNode> schemasIn(JsonNode schema) {
        List<ObjectNode> found = new ArrayList<>();
        if (schema instanceof ObjectNode object) {
            found.add(object);
            for (String keyword : List.of("properties", "patternProperties", "$defs", "anyOf", "oneOf", "allOf")) {
                object.path(keyword).forEach(member -> found.addAll(schemasIn(member)));
            }
            for (String keyword : List.of("items", "additionalProperties")) {
                found.addAll(schemasIn(object.path(keyword)));
            }
        }
        return found;
    }

    private static void assertForEach(Set<String> names, Consumer<String> assertion) {
        assertAll(names.stream().sorted().map(name -> () -> assertion.accept(name)));
    }

    private static ObjectNode components() {
        return (ObjectNode) JSON.readTree(SharedData.of("data/letta/components.json"));
    }

    private static ObjectNode embedded(String name) {
        return (ObjectNode) JSON.readTree(file(name));
    }

    private static Path file(String name) {
        return folder().resolve(name + SUFFIX);
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static Path folder() {
        try {
            return Path.of(requireNonNull(EmbeddedSchemaTest.class.getResource("schema"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
