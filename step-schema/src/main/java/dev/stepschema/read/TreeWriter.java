package dev.stepschema.read;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a model as a tree of maps, lists, strings, numbers, booleans and nulls, in the order of the schema. */
public final class TreeWriter {
    private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();

    private final Set<String> absent;

    /** A writer of an object without properties. */
    public TreeWriter() {
        this(Set.of());
    }

    /** A writer of an object that leaves some of its properties out. */
    public TreeWriter(Set<String> absent) {
        this.absent = absent;
    }

    /** Adds a property, null included, unless it is left out. */
    public TreeWriter put(String name, @Nullable Object value) {
        if (!absent.contains(name)) {
            tree.put(name, value);
        }
        return this;
    }

    /** Adds a property that the schema does not allow to be null: null is absent. */
    public TreeWriter putIfPresent(String name, @Nullable Object value) {
        return value == null ? this : put(name, value);
    }

    /** Adds the properties that the schema does not name. */
    public TreeWriter putAll(Map<String, ? extends @Nullable Object> rest) {
        tree.putAll(rest);
        return this;
    }

    /** The tree. */
    public Map<String, @Nullable Object> toTree() {
        return Collections.unmodifiableMap(tree);
    }

    /** Null, or the tree of a value. */
    public static <T> @Nullable Object orNull(@Nullable T value, Function<? super T, ? extends Object> writer) {
        return value == null ? null : writer.apply(value);
    }

    /** A list of elements that need not be written otherwise than they are. */
    public static List<@Nullable Object> list(Collection<?> elements) {
        return new ArrayList<>(elements);
    }

    /** A list, its elements written one by one. */
    public static <T extends @Nullable Object> List<@Nullable Object> list(
            Collection<T> elements, Function<? super T, ? extends @Nullable Object> writer) {
        List<@Nullable Object> written = new ArrayList<>(elements.size());
        elements.forEach(each -> written.add(writer.apply(each)));
        return written;
    }

    /** A map, its values written one by one. */
    public static <T extends @Nullable Object> Map<String, @Nullable Object> map(
            Map<String, T> map, Function<? super T, ? extends @Nullable Object> writer) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        map.forEach((name, each) -> written.put(name, writer.apply(each)));
        return written;
    }

    /** A date with a time as RFC 3339 writes it, always with seconds. */
    public static String text(OffsetDateTime value) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }

    /** A time as RFC 3339 writes it, always with seconds. */
    public static String text(OffsetTime value) {
        return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
    }

    /** A date as RFC 3339 writes it. */
    public static String text(LocalDate value) {
        return value.toString();
    }

    /** A UUID as RFC 4122 writes it. */
    public static String text(UUID value) {
        return value.toString();
    }

    /** A URI. */
    public static String text(URI value) {
        return value.toString();
    }
}
