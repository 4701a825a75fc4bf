package dev.stepschema.codegen.shape;

import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNull;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** JSON values as text. */
final class JsonTexts {
    private JsonTexts() {}

    /** A text that equal values (core, section 4.2.2) share, and only they. */
    static String key(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new TreeMap<>(object.members())
                    .values().stream()
                            .map(member -> quoted(member.name()) + ":" + key(member.value()))
                            .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof JsonArray array) {
            return array.elements().stream().map(JsonTexts::key).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof JsonNumber number) {
            return number.value().signum() == 0
                    ? "0"
                    : number.value().stripTrailingZeros().toString();
        }
        return compact(value);
    }

    /** A value as JSON without spaces. */
    static String compact(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().values().stream()
                    .map(member -> quoted(member.name()) + ":" + compact(member.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof JsonArray array) {
            return array.elements().stream().map(JsonTexts::compact).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof JsonString string) {
            return quoted(string.text());
        } else if (value instanceof JsonNumber number) {
            return number.text();
        } else if (value instanceof JsonBoolean bool) {
            return String.valueOf(bool.value());
        } else if (value instanceof JsonNull) {
            return "null";
        }
        throw new IllegalStateException("not a JSON value: " + value);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
