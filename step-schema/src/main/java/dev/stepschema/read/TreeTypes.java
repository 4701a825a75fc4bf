package dev.stepschema.read;

import dev.stepschema.json.JsonType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON types of a parsed document's values. */
final class TreeTypes {
    private TreeTypes() {}

    /** The type of a value as a sentence says it; values are not shown. */
    static String phrase(@Nullable Object value) {
        return value instanceof Number number && !TreeNumbers.isFinite(number)
                ? "not a number"
                : of(value).phrase();
    }

    /** The type of a value; what no JSON parser gives counts as an object. */
    static JsonType of(@Nullable Object value) {
        if (value == null) {
            return JsonType.NULL;
        } else if (value instanceof String) {
            return JsonType.STRING;
        } else if (value instanceof Boolean) {
            return JsonType.BOOLEAN;
        } else if (value instanceof Number number) {
            return TreeNumbers.isInteger(number) ? JsonType.INTEGER : JsonType.FRACTION;
        } else if (value instanceof List) {
            return JsonType.ARRAY;
        }
        return JsonType.OBJECT;
    }
}
