package dev.stepschema.it.benchmarks;

import dev.stepschema.StepSchema;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Schemas in the form in which every validator takes them. */
final class Schemas {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Schemas() {}

    /** The Step schema with all that it refers to as one document. */
    static String step() {
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
    static String page() {
        ObjectNode root = (ObjectNode) JSON.readTree(step());
        root.remove("$ref");
        root.put("type", "array").putObject("items").put("$ref", "#/components/schemas/Step");
        return root.toString();
    }

    /** A recursive schema of unions that nothing but trying, or a look at their operators, tells apart. */
    static String filter() {
        return Documents.text(Documents.read("filter.schema.json"));
    }

    /** A schema with many properties, each of a kind of its own. */
    static String wide(int properties) {
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
}
