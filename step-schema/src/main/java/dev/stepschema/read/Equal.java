package dev.stepschema.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When two values are the same to JSON Schema (core, section 4.2.2): numbers are compared by value. */
final class Equal {
    private Equal() {}

    /** What stands for a value, so that values that mean the same are equal. */
    static @Nullable Object key(@Nullable Object value) {
        if (value instanceof Number number && TreeNumbers.isFinite(number)) {
            return TreeNumbers.exact(number).stripTrailingZeros();
        } else if (value instanceof Collection<?> array) { // a set, too, has the order of its array
            return array.stream().map(Equal::key).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> keys = new LinkedHashMap<>();
            map.forEach((name, each) -> keys.put(name, key(each)));
            return keys;
        }
        return value;
    }
}
