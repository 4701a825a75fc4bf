package dev.stepschema.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 500 schema files of 20 properties each: in rings of ten by one property, and in one ring of 500 by another. */
final class ManySchemas {
    private static final int COUNT = 500;
    private static final List<String> TYPES = List.of(
            "{\"type\": \"string\", \"minLength\": 1}",
            "{\"type\": [\"string\", \"null\"]}",
            "{\"type\": \"integer\", \"minimum\": 0}",
            "{\"type\": \"number\"}",
            "{\"type\": \"boolean\", \"default\": true}",
            "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
            "{\"type\": \"string\", \"format\": \"date-time\"}",
            "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"integer\"}}");

    private ManySchemas() {}

    /** Writes the files, with a line end. */
    static void write(Path directory, String lineEnd) throws IOException {
        Files.createDirectories(directory);
        for (int i = 0; i < COUNT; i++) {
            write(directory, lineEnd, i);
        }
    }

    /** Writes the files in the opposite order, in which many file systems list them. */
    static void writeBackwards(Path directory, String lineEnd) throws IOException {
        Files.createDirectories(directory);
        for (int i = COUNT - 1; i >= 0; i--) {
            write(directory, lineEnd, i);
        }
    }

    private static void write(Path directory, String lineEnd, int i) throws IOException {
        List<String> properties = new ArrayList<>();
        properties.add("\"ring\": {\"$ref\": \"s" + (i / 10 * 10 + (i + 1) % 10) + ".json\"}");
        properties.add("\"next\": {\"$ref\": \"s" + (i + 1) % COUNT + ".json\"}");
        for (int p = 2; p < 20; p++) {
            properties.add("\"p" + p + "\": " + TYPES.get((i + p) % TYPES.size()));
        }
        String text = "{\n  \"type\": \"object\",\n  \"description\": \"Schema " + i + ".\",\n  \"properties\": {\n    "
                + String.join(",\n    ", properties)
                + "\n  },\n  \"required\": [\"p2\", \"p3\"],\n  \"additionalProperties\": false\n}\n";
        Files.writeString(directory.resolve("s" + i + ".json"), text.replace("\n", lineEnd));
    }
}
