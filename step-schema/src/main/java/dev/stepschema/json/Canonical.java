package dev.stepschema.json;

import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * An array or object as a text that is the same for equal values and for no others.
 *
 * @param text the members of objects in the order of their names; strings by length, so that none can look like two
 */
record Canonical(String text) implements Comparable<Canonical> {
    static Canonical of(JsonValue container) {
        StringBuilder text = new StringBuilder();
        append(container, text);
        return new Canonical(text.toString());
    }

    private static void append(JsonValue value, StringBuilder text) {
        if (value instanceof JsonString string) {
            append(string.text(), text);
        } else if (value instanceof JsonNumber number) {
            BigDecimal key = Equality.key(number.value());
            text.append(key.unscaledValue()).append('e').append(-(long) key.scale());
        } else if (value instanceof JsonBoolean bool) {
            text.append(bool.value() ? 't' : 'f');
        } else if (value instanceof JsonArray array) {
            text.append('[');
            for (JsonValue element : array.elements()) {
                append(element, text);
                text.append(',');
            }
            text.append(']');
        } else if (value instanceof JsonObject object) {
            append(object, text);
        } else {
            text.append('n');
        }
    }

    private static void append(JsonObject object, StringBuilder text) {
        text.append('{');
        for (Map.Entry<String, JsonValue.Member> member : new TreeMap<>(object.members()).entrySet()) {
            append(member.getKey(), text);
            append(member.getValue().value(), text);
            text.append(',');
        }
        text.append('}');
    }

    private static void append(String string, StringBuilder text) {
        text.append('"').append(string.length()).append(':').append(string);
    }

    @Override
    public int compareTo(Canonical other) {
        return text.compareTo(other.text);
    }
}
