package dev.stepschema.json;

import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When two values are the same (core, section 4.2.2): numbers by value, objects without order, places do not count. */
public final class Equality {
    private Equality() {}

    /**
     * A key that is equal for equal values, of strings, booleans, {@link BigDecimal}s, lists and maps. Making it costs
     * time in the size of the value, whatever its exponents are.
     */
    public static Object key(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.text();
        } else if (value instanceof JsonNumber number) {
            return key(number.value());
        } else if (value instanceof JsonBoolean bool) {
            return bool.value();
        } else if (value instanceof JsonArray array) {
            return array.elements().stream().map(Equality::key).toList();
        } else if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, member -> key(member.getValue().value())));
        }
        return List.class; // null: equal to itself and to nothing a document can hold
    }

    /** The key of a number. */
    public static BigDecimal key(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
