package dev.stepschema.it.benchmarks;

import dev.stepschema.StepSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents that are measured, and schemas in the form in which every validator takes them. */
final class Documents {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long SEED = 50;

    private Documents() {}

    /** One Step of 0.9 KB, as a server writes it: compact, in the order of the schema. */
    static byte[] step() {
        return read("step.json");
    }

    /** An array of Steps that differ in their values. */
    static byte[] page(int count) {
        Random random = new Random(SEED);
        StringBuilder page = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            page.append(i == 0 ? "" : ",").append(new String(step(random), StandardCharsets.UTF_8));
        }
        return page.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A Step with values of its own. */
    static byte[] step(Random random) {
        String id = Long.toHexString(random.nextLong() | Long.MIN_VALUE).substring(0, 11);
        return text(step())
                .replace("2f1f6f0b7c1", id)
                .replace("3127", Integer.toString(random.nextInt(1, 200_000)))
                .replace(
                        "\"feedback\":null", random.nextInt(4) == 0 ? "\"feedback\":\"negative\"" : "\"feedback\":null")
                .replace("\"tags\":[]", random.nextInt(3) == 0 ? "\"tags\":[\"nightly\",\"eval\"]" : "\"tags\":[]")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The Step with a single fault near its end: an enum value that is not listed. */
    static byte[] wrongStep() {
        return text(step()).replace("\"success\"", "\"sucess\"").getBytes(StandardCharsets.UTF_8);
    }

    /** The Step with five faults of different kinds, all over it. */
    static byte[] worseStep() {
        return text(step())
                .replace("\"origin\":null", "\"origin\":7")
                .replace("\"completion_tokens\":134", "\"completion_tokens\":134.5")
                .replace("\"tags\":[]", "\"tags\":[1]")
                .replace("\"tid\":null", "\"tidd\":null")
                .replace("\"success\"", "\"sucess\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The Step schema with all that it refers to as one document. */
    static String stepSchema() {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$ref", "#/components/schemas/Step");
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        StepSchema.load().schemas().documents().forEach(document -> {
            String name = document.mount().orElseThrow().replaceFirst(".*/", "");
            ObjectNode schema =
                    (ObjectNode) JSON.readTree(StepSchema.class.getResourceAsStream("schema/" + name + ".schema.json"));
            schema.remove(List.of("$id", "$schema"));
            schemas.set(name, schema);
        });
        return root.toString();
    }

    /** The schema of an array of Steps. */
    static String pageSchema() {
        ObjectNode root = (ObjectNode) JSON.readTree(stepSchema());
        root.remove("$ref");
        root.put("type", "array").putObject("items").put("$ref", "#/components/schemas/Step");
        return root.toString();
    }

    /** A recursive schema of unions that nothing but trying, or a look at their operators, tells apart. */
    static String filterSchema() {
        return text(read("filter.schema.json"));
    }

    /** Documents of about 125 bytes for {@link #filterSchema()}. */
    static byte[][] filters() {
        return text(read("filters.jsonl"))
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** A schema with many properties, each of a kind of its own. */
    static String wideSchema(int properties) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        ObjectNode all = root.putObject("properties");
        for (int i = 0; i < properties; i++) {
            ObjectNode property = all.putObject("property_" + i);
            switch (i % 4) {
                case 0 -> property.put("type", "string").put("maxLength", 100 + i);
                case 1 -> property.put("type", "integer").put("minimum", -i);
                case 2 -> property.putArray("enum").add("a" + i).add("b" + i).add("c" + i);
                default -> property.put("type", "array").putObject("items").put("type", "boolean");
            }
        }
        return root.toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Documents.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
