package dev.stepschema.reference;

import dev.stepschema.json.JsonType;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What keywords allow, as a sentence lists it: {@code "positive", "negative" or null}. */
final class Wanted {
    private Wanted() {}

    /** The value of {@code type}: a name or an array of names. */
    static List<String> types(JsonNode names) {
        List<String> phrases = new ArrayList<>();
        if (names.isArray()) {
            names.forEach(name -> phrases.add(type(name.asString())));
        } else {
            phrases.add(type(names.asString()));
        }
        return together(phrases);
    }

    private static String type(String name) {
        return switch (name) {
            case "null" -> JsonType.NULL.phrase();
            case "boolean" -> JsonType.BOOLEAN.phrase();
            case "integer" -> JsonType.INTEGER.phrase();
            case "number" -> JsonType.FRACTION.phrase();
            case "string" -> JsonType.STRING.phrase();
            case "array" -> JsonType.ARRAY.phrase();
            default -> JsonType.OBJECT.phrase();
        };
    }

    /** The values of {@code enum}. */
    static List<String> values(JsonNode values) {
        List<String> phrases = new ArrayList<>();
        values.forEach(value -> phrases.add(value(value)));
        return phrases;
    }

    /** The value of {@code const}. */
    static String value(JsonNode value) {
        if (value.isObject()) {
            return "a certain object";
        } else if (value.isArray()) {
            return "a certain array";
        }
        return value.isString() ? Quotes.name(value.stringValue()) : value.toString();
    }

    /** Alternatives put together: none twice, null last, an integer not beside a number. */
    static List<String> together(Collection<String> phrases) {
        Set<String> all = new LinkedHashSet<>(phrases);
        if (all.contains(JsonType.FRACTION.phrase())) {
            all.remove(JsonType.INTEGER.phrase());
        }
        if (all.remove(JsonType.NULL.phrase())) {
            all.add(JsonType.NULL.phrase());
        }
        return List.copyOf(all);
    }
}
