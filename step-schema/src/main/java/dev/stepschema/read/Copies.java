package dev.stepschema.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep nulls and order. What is within a list, a set or a map is copied as well; null stays null. */
@SuppressWarnings({"unchecked", "NullAway"}) // a copy has the type, and the nullness, of what was copied
public final class Copies {
    private Copies() {}

    /** A copy of a list. */
    public static <T extends @Nullable List<?>> T list(T list) {
        return (T) copy(list, false);
    }

    /** A copy of a set, in its order. */
    public static <T extends @Nullable Set<?>> T set(T set) {
        return (T) copy(set, false);
    }

    /** A copy of a map. */
    public static <T extends @Nullable Map<String, ?>> T map(T map) {
        return (T) copy(map, false);
    }

    /**
     * A copy of a JSON value: maps, lists, strings, numbers, booleans and null. Integers become {@code Long}, so that
     * equal documents give equal values.
     *
     * @throws IllegalArgumentException if it holds anything that JSON has not
     */
    public static <T extends @Nullable Object> T json(T value) {
        return (T) copy(value, true);
    }

    static @Nullable Object copy(@Nullable Object value, boolean widen) {
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, each) -> copy.put(name, copy(each, widen)));
            return Collections.unmodifiableMap(copy);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(each -> copy.add(copy(each, widen)));
            return Collections.unmodifiableList(copy);
        } else if (value instanceof Set<?> set && !widen) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(set)); // of scalars, which cannot change
        }
        return widen ? scalar(value) : value;
    }

    private static @Nullable Object scalar(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        } else if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        } else if (value instanceof Number number && TreeNumbers.isFinite(number)) {
            return value;
        }
        throw new IllegalArgumentException("a " + value.getClass().getName() + " is no JSON value");
    }
}
