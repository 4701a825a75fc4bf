package dev.stepschema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places of a valid document, each with the part of the schema that holds there. */
final class StepSites {
    private final ObjectNode root;
    private final List<Site> sites = new ArrayList<>();

    private StepSites(ObjectNode root) {
        this.root = root;
    }

    /**
     * A place.
     *
     * @param pointer where it is
     * @param value what is there
     * @param schemas the forms that are allowed there, references followed
     * @param form the form that the value has
     */
    record Site(JsonPointer pointer, JsonNode value, List<JsonNode> schemas, JsonNode form) {
        /** The JSON types that are allowed, with {@code integer} and {@code number} apart. */
        Set<String> types() {
            Set<String> types = new LinkedHashSet<>();
            for (JsonNode schema : schemas) {
                types.add(schema.path("type").asString(schema.has("enum") ? "string" : "any"));
            }
            return types;
        }
    }

    /** The places of a document. */
    static List<Site> of(ObjectNode schema, ObjectNode document) {
        StepSites found = new StepSites(schema);
        found.visit(
                JsonPointer.empty(),
                document,
                schema.get("components").get("schemas").get("Step"));
        return found.sites;
    }

    private void visit(JsonPointer pointer, JsonNode value, JsonNode schema) {
        List<JsonNode> forms = new ArrayList<>();
        forms(schema, forms);
        JsonNode form =
                forms.stream().filter(each -> has(value, each)).findFirst().orElseThrow();
        sites.add(new Site(pointer, value, forms, form));
        if (value instanceof ObjectNode object) {
            object.forEachEntry((name, member) -> {
                JsonNode property = form.path("properties").path(name);
                if (property.isObject()) {
                    visit(pointer.appendProperty(name), member, property);
                }
            });
        } else if (value instanceof ArrayNode array && form.has("items")) {
            for (int i = 0; i < array.size(); i++) {
                visit(pointer.appendIndex(i), array.get(i), form.get("items"));
            }
        }
    }

    private void forms(JsonNode schema, List<JsonNode> forms) {
        if (schema.has("$ref")) {
            forms(root.at(schema.get("$ref").asString().substring(1)), forms);
            return;
        }
        boolean union = false;
        for (String keyword : List.of("anyOf", "oneOf")) {
            union |= schema.has(keyword);
            schema.path(keyword).forEach(branch -> forms(branch, forms));
        }
        if (!union) {
            forms.add(schema);
        }
    }

    /** Whether a value of a valid document has a form, told by its type, its tag and what is required. */
    private static boolean has(JsonNode value, JsonNode form) {
        boolean type = switch (form.path("type").asString("any")) {
            case "null" -> value.isNull();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer", "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
        JsonNode tag = form.path("properties").path("type").path("const");
        boolean tagged = !tag.isString() || !value.has("type") || tag.equals(value.get("type"));
        boolean complete = true;
        for (JsonNode name : form.path("required")) {
            complete &= value.has(name.asString());
        }
        return type && tagged && complete;
    }
}
