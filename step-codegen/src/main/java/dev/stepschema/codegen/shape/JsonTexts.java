package dev.stepschema.codegen.shape;

import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNull;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import java.util.stream.Collectors;

/** JSON values as text. */
final class JsonTexts {
    private JsonTexts() {}

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
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
