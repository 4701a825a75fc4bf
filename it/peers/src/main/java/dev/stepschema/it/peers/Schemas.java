package dev.stepschema.it.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 500 schemas of 20 properties each: in rings of ten by one property, and in one ring of 500 by another. A file a schema
 * for those who read JSON Schema, and one document for those who read OpenAPI.
 */
final class Schemas {
    static final int COUNT = 500;
    static final int PROPERTIES = 20;
    private static final int RING = 10;

    /** The schema that changes. */
    private static final int CHANGING = 7;

    private static final List<String> TYPES = List.of(
            "{\"type\": \"string\", \"minLength\": 1}",
            "{\"type\": \"string\"}",
            "{\"type\": \"integer\", \"minimum\": 0}",
            "{\"type\": \"number\"}",
            "{\"type\": \"boolean\", \"default\": true}",
            "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
            "{\"type\": \"string\", \"format\": \"date-time\"}",
            "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"integer\"}}");

    private Schemas() {}

    /** Writes all schemas of a version; two versions differ in one property of one schema. */
    static void write(Path directory, int version) throws IOException {
        Path files = Files.createDirectories(directory.resolve("schemas"));
        for (int i = 0; i < COUNT; i++) {
            writeIfOther(files.resolve("S" + i + ".json"), schema(i, version, target -> "S" + target + ".json"));
        }
        String components = IntStream.range(0, COUNT)
                .mapToObj(i -> "\"S" + i + "\": " + schema(i, version, target -> "#/components/schemas/S" + target))
                .collect(Collectors.joining(",\n"));
        writeIfOther(
                directory.resolve("openapi.json"),
                "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Peers\", \"version\": \"1\"}, \"paths\": {},"
                        + " \"components\": {\"schemas\": {\n" + components + "}}}\n");
    }

    private static void writeIfOther(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private static String schema(int i, int version, IntFunction<String> reference) {
        List<String> properties = new ArrayList<>();
        properties.add("\"ring\": {\"$ref\": \"" + reference.apply(i / RING * RING + (i + 1) % RING) + "\"}");
        properties.add("\"next\": {\"$ref\": \"" + reference.apply((i + 1) % COUNT) + "\"}");
        for (int p = properties.size(); p < PROPERTIES; p++) {
            String name = "p" + p + (i == CHANGING && p == PROPERTIES - 1 ? "v" + version : "");
            properties.add("\"" + name + "\": " + TYPES.get((i + p) % TYPES.size()));
        }
        return "{\n  \"type\": \"object\",\n  \"description\": \"Schema " + i + ".\",\n  \"properties\": {\n    "
                + String.join(",\n    ", properties)
                + "\n  },\n  \"required\": [\"p2\", \"p3\"],\n  \"additionalProperties\": false\n}\n";
    }
}
