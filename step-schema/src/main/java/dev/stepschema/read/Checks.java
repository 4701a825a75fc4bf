package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The constraints of a schema on values of a type; each passes for null, which {@link #present} refuses. */
public final class Checks {
    private Checks() {}

    /**
     * A component that must be there.
     *
     * @param property the JSON name of the property
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

    /** A regular expression that has to match somewhere in the string ({@code pattern}). */
    public static void pattern(String property, @Nullable String value, Pattern pattern) {
        if (value != null && !pattern.matcher(value).find()) {
            String predicate = "must match the pattern \"" + pattern.pattern() + "\"";
            throw new ConstraintException(Code.PATTERN, property, predicate);
        }
    }
}
