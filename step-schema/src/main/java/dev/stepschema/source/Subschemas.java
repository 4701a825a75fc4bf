package dev.stepschema.source;

import dev.stepschema.json.JsonValue;
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
        for (String keyword : schema.written()) {
            Vocabulary.shape(schema.dialect(), keyword).ifPresent(shape -> collect(schema, keyword, shape, found));
        }
        return found;
    }

    private static void collect(Schema schema, String keyword, Shape shape, List<Schema> found) {
        switch (shape) {
            case SCHEMA, OBJECT_SCHEMA, BOOLEAN_OR_SCHEMA -> addIfSchema(schema.at(keyword), found);
            case SCHEMAS, SCHEMA_OR_SCHEMAS, SCHEMAS_BY_NAME, SCHEMAS_BY_REGEX, DEPENDENCIES ->
                addAll(schema, keyword, shape, found);
            default -> {}
        }
    }

    private static void addAll(Schema schema, String keyword, Shape shape, List<Schema> found) {
        JsonValue value = schema.writtenValue(keyword);
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                addIfSchema(schema.at(keyword, String.valueOf(i)), found);
            }
        } else if (shape == Shape.SCHEMA_OR_SCHEMAS) {
            addIfSchema(schema.at(keyword), found);
        } else if (value instanceof JsonObject object) {
            object.members().keySet().forEach(name -> addIfSchema(schema.at(keyword, name), found));
        }
    }

    private static void addIfSchema(Schema candidate, List<Schema> found) {
        if (candidate.node() instanceof JsonObject || candidate.node() instanceof JsonBoolean) {
            found.add(candidate);
        }
    }
}
