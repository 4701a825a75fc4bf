package dev.stepschema.source;

import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The schemas that stand directly within a schema, found by the shape of its keywords. */
final class Subschemas {
    private Subschemas() {}

    static List<Schema> of(Schema schema) {
        List<Schema> found = new ArrayList<>();
        for (String keyword : schema.keywords()) {
            Vocabulary.shape(schema.dialect(), keyword).ifPresent(shape -> collect(schema, keyword, shape, found));
        }
        return found;
    }

    private static void collect(Schema schema, String keyword, Shape shape, List<Schema> found) {
        switch (shape) {
            case SCHEMA, OBJECT_SCHEMA, BOOLEAN_OR_SCHEMA -> addIfSchema(schema.child(keyword), found);
            case SCHEMAS -> schema.elements(keyword).forEach(each -> addIfSchema(each, found));
            case SCHEMA_OR_SCHEMAS -> {
                if (schema.child(keyword).node() instanceof JsonArray) {
                    schema.elements(keyword).forEach(each -> addIfSchema(each, found));
                } else {
                    addIfSchema(schema.child(keyword), found);
                }
            }
            case SCHEMAS_BY_NAME, SCHEMAS_BY_REGEX, DEPENDENCIES ->
                schema.named(keyword).values().forEach(each -> addIfSchema(each, found));
            default -> {}
        }
    }

    private static void addIfSchema(Schema candidate, List<Schema> found) {
        if (candidate.node() instanceof JsonObject || candidate.node() instanceof JsonBoolean) {
            found.add(candidate);
        }
    }
}
