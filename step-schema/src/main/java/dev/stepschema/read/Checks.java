package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a schema demands of the values of a model's components. The first parameter is always the JSON name of the
 * property, or empty for the whole value; every check but {@link #present} passes for null.
 *
 * <p>A check that fails throws {@link ConstraintException}.
 */
public final class Checks {
    static final String UNSATISFIABLE = "is of a type that no value can have: its schema contradicts itself";

    private Checks() {}

    /** The fault of any value of a type that no value can have. */
    public static ConstraintException unsatisfiable() {
        return new ConstraintException(Code.FALSE_SCHEMA, "", UNSATISFIABLE);
    }

    /**
     * A component that must be there.
     *
     * @throws NullPointerException naming the property, if the value is null
     */
    public static void present(String property, @Nullable Object value) {
        if (value == null) {
            throw new NullPointerException(Quotes.name(property) + " must not be null");
        }
    }

    /**
     * What a builder must have been given.
     *
     * @param namesAndValues the JSON name of each property, followed by its value
     * @throws IllegalStateException naming all properties whose value is null
     */
    public static void allPresent(@Nullable Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add(Quotes.name(String.valueOf(namesAndValues[i])));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("required and not set: " + String.join(", ", missing));
        }
    }

    /** The names of further properties, none of which may be that of a component. */
    public static void undeclared(Map<String, ? extends @Nullable Object> additional, String... declared) {
        for (String name : declared) {
            if (additional.containsKey(name)) {
                throw new ConstraintException(
                        Code.PROPERTY_NAME, name, "has a component of its own and cannot be an additional property");
            }
        }
    }

    /** The text of a value that is written just as it was read, such as a URI. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** {@code pattern}. */
    public static void pattern(String property, @Nullable String value, TextPattern pattern) {
        if (value != null && !pattern.isFoundIn(value)) {
            String predicate = "must match the pattern " + Quotes.name(pattern.toString()) + ", but is another string";
            throw new ConstraintException(Code.PATTERN, property, predicate);
        }
    }

    /** {@code minLength}, in code points. */
    public static void minLength(String property, @Nullable String value, long least) {
        atLeast(Code.MIN_LENGTH, property, value == null ? least : value.codePointCount(0, value.length()), least);
    }

    /** {@code maxLength}, in code points. */
    public static void maxLength(String property, @Nullable String value, long most) {
        atMost(Code.MAX_LENGTH, property, value == null ? 0 : value.codePointCount(0, value.length()), most);
    }

    /** {@code minItems}. */
    public static void minItems(String property, @Nullable Collection<?> value, long least) {
        atLeast(Code.MIN_ITEMS, property, value == null ? least : value.size(), least);
    }

    /** {@code maxItems}. */
    public static void maxItems(String property, @Nullable Collection<?> value, long most) {
        atMost(Code.MAX_ITEMS, property, value == null ? 0 : value.size(), most);
    }

    /** {@code minProperties}. */
    public static void minProperties(String property, @Nullable Map<String, ?> value, long least) {
        atLeast(Code.MIN_PROPERTIES, property, value == null ? least : value.size(), least);
    }

    /** {@code maxProperties}. */
    public static void maxProperties(String property, @Nullable Map<String, ?> value, long most) {
        atMost(Code.MAX_PROPERTIES, property, value == null ? 0 : value.size(), most);
    }

    /** {@code patternProperties} that allow no others: each name matches one of the patterns. */
    public static void patternProperties(
            String property, @Nullable Map<String, ?> value, TextPattern first, TextPattern... others) {
        for (String name : value == null ? Set.<String>of() : value.keySet()) {
            if (!first.isFoundIn(name) && Stream.of(others).noneMatch(pattern -> pattern.isFoundIn(name))) {
                List<String> patterns = new ArrayList<>(List.of(Quotes.name(first.toString())));
                Stream.of(others)
                        .map(pattern -> Quotes.name(pattern.toString()))
                        .forEach(patterns::add);
                String predicate = "is unknown: its name must match the pattern " + Alternatives.of(patterns);
                throw new ConstraintException(Code.UNKNOWN_PROPERTY, name, predicate).within(property);
            }
        }
    }

    /** {@code uniqueItems}: no two elements are equal, as JSON values: 1 and 1.0 are, even in a set. */
    public static void uniqueItems(String property, @Nullable Collection<?> value) {
        Map<@Nullable Object, Integer> seen = new HashMap<>();
        each(property, value, element -> {
            Integer first = seen.putIfAbsent(Equal.key(element), seen.size());
            if (first != null) {
                throw new ConstraintException(Code.UNIQUE_ITEMS, "", equalTo(first));
            }
        });
    }

    /** What is wrong with an element that has to be different from all before it. */
    static String equalTo(int first) {
        return "equals element " + first + "; all have to be different";
    }

    /** {@code minimum}. */
    public static void minimum(String property, @Nullable Number value, Number bound) {
        number(Code.MINIMUM, property, value, value == null || compare(value, bound) >= 0, "at least ", bound);
    }

    /** {@code maximum}. */
    public static void maximum(String property, @Nullable Number value, Number bound) {
        number(Code.MAXIMUM, property, value, value == null || compare(value, bound) <= 0, "at most ", bound);
    }

    /** {@code exclusiveMinimum}. */
    public static void exclusiveMinimum(String property, @Nullable Number value, Number bound) {
        boolean isMet = value == null || compare(value, bound) > 0;
        number(Code.EXCLUSIVE_MINIMUM, property, value, isMet, "greater than ", bound);
    }

    /** {@code exclusiveMaximum}. */
    public static void exclusiveMaximum(String property, @Nullable Number value, Number bound) {
        boolean isMet = value == null || compare(value, bound) < 0;
        number(Code.EXCLUSIVE_MAXIMUM, property, value, isMet, "less than ", bound);
    }

    /** {@code multipleOf}. */
    public static void multipleOf(String property, @Nullable Number value, Number factor) {
        boolean isMet = value == null || TreeNumbers.isMultiple(value, factor);
        number(Code.MULTIPLE_OF, property, value, isMet, "a multiple of ", factor);
    }

    /** What holds for each element of a list or a set; the check itself names no property. */
    public static <T extends @Nullable Object> void each(
            String property, @Nullable Collection<? extends T> elements, Consumer<? super T> check) {
        if (elements == null) {
            return;
        }
        int index = 0;
        for (T element : elements) {
            try {
                check.accept(element);
            } catch (ConstraintException e) {
                throw e.within(String.valueOf(index)).within(property);
            }
            index++;
        }
    }

    /** What holds for each value of a map; the check itself names no property. */
    public static <T extends @Nullable Object> void each(
            String property, @Nullable Map<String, ? extends T> map, Consumer<? super T> check) {
        if (map == null) {
            return;
        }
        map.forEach((name, value) -> {
            try {
                check.accept(value);
            } catch (ConstraintException e) {
                throw e.within(name).within(property);
            }
        });
    }

    private static int compare(Number value, Number bound) {
        return value instanceof Long && bound instanceof Long
                ? Long.compare(value.longValue(), bound.longValue())
                : TreeNumbers.exact(value).compareTo(TreeNumbers.exact(bound));
    }

    private static void number(
            Code code, String property, @Nullable Number value, boolean isMet, String relation, Number bound) {
        if (!isMet && value != null) {
            String other = TreeNumbers.isInteger(value) ? "another integer" : "another number";
            throw new ConstraintException(code, property, "must be " + relation + bound + ", but is " + other);
        }
    }

    private static void atLeast(Code code, String property, long actual, long least) {
        if (actual < least) {
            String predicate = "must have at least " + counted(code, least) + ", but has " + actual;
            throw new ConstraintException(code, property, predicate);
        }
    }

    private static void atMost(Code code, String property, long actual, long most) {
        if (actual > most) {
            String predicate = "must have at most " + counted(code, most) + ", but has " + actual;
            throw new ConstraintException(code, property, predicate);
        }
    }

    private static String counted(Code code, long number) {
        boolean isOne = number == 1;
        return number
                + switch (code) {
                    case MIN_LENGTH, MAX_LENGTH -> isOne ? " character" : " characters";
                    case MIN_ITEMS, MAX_ITEMS -> isOne ? " element" : " elements";
                    default -> isOne ? " property" : " properties";
                };
    }
}
