package dev.stepschema.json;

import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.List;

/** When two values are the same (core, section 4.2.2): numbers by value, objects without order, places do not count. */
public final class Equality {
    private Equality() {}

    /**
     * A key that is equal for equal values, each kind of which has an order: where hashes collide on purpose, a hash table
     * still finds it fast. Making it costs time in the size of the value, whatever its exponents are.
     */
    public static Object key(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.text();
        } else if (value instanceof JsonNumber number) {
            return key(number.value());
        } else if (value instanceof JsonBoolean bool) {
            return bool.value();
        } else if (value.type().isContainer()) {
            return Canonical.of(value);
        }
        return List.class; // null: equal to itself and to nothing a document can hold
    }

    /** The key of a number. */
    public static BigDecimal key(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
