package dev.stepschema.codegen.shape;

import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The types that the keyword {@code type} names. */
final class Types {
    private Types() {}

    static Set<JsonType> named(JsonValue type) {
        EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
        if (type instanceof JsonArray array) {
            array.elements().forEach(each -> types.addAll(named(each)));
        } else if (type instanceof JsonString string) {
            types.addAll(named(string.text()));
        }
        return types;
    }

    private static Set<JsonType> named(String name) {
        return switch (name) {
            case "null" -> EnumSet.of(JsonType.NULL);
            case "boolean" -> EnumSet.of(JsonType.BOOLEAN);
            case "integer" -> EnumSet.of(JsonType.INTEGER);
            case "number" -> EnumSet.of(JsonType.INTEGER, JsonType.FRACTION);
            case "string" -> EnumSet.of(JsonType.STRING);
            case "array" -> EnumSet.of(JsonType.ARRAY);
            case "object" -> EnumSet.of(JsonType.OBJECT);
            default -> EnumSet.noneOf(JsonType.class);
        };
    }

    /** The kinds of values that Java has types for: all numbers are of one kind. */
    static List<Set<JsonType>> kinds(Set<JsonType> types) {
        List<Set<JsonType>> kinds = new ArrayList<>();
        for (JsonType type : types) {
            if (type == JsonType.FRACTION && types.contains(JsonType.INTEGER)) {
                continue;
            }
            boolean isNumber = type == JsonType.INTEGER && types.contains(JsonType.FRACTION);
            kinds.add(isNumber ? EnumSet.of(type, JsonType.FRACTION) : EnumSet.of(type));
        }
        return kinds;
    }
}
