package dev.stepschema.read;

import dev.stepschema.text.Quotes;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The names of the properties that a document leaves out, as the constructor of a model keeps them: in the order of the
 * schema, and only where the model's value is what an absent property is read as.
 */
public final class AbsentNames {
    private final Set<String> given;
    private final Set<String> kept = new LinkedHashSet<>();

    /** The names that a constructor is given. */
    public AbsentNames(Set<String> given) {
        this.given = given;
    }

    /**
     * A property that is null where it is absent.
     *
     * @throws IllegalArgumentException if it is named as absent and is not null
     */
    public AbsentNames mayHold(String name, @Nullable Object value) {
        if (given.contains(name)) {
            keep(name, value == null, "null");
        }
        return this;
    }

    /**
     * A property with a default for where it is absent.
     *
     * @param ifAbsent makes the default, which costs nothing where the property is there
     * @throws IllegalArgumentException if it is named as absent and does not have its default
     */
    public AbsentNames mayHold(String name, @Nullable Object value, Supplier<?> ifAbsent) {
        if (given.contains(name)) {
            keep(name, Objects.equals(value, ifAbsent.get()), "its default");
        }
        return this;
    }

    /**
     * The names, unmodifiable.
     *
     * @throws IllegalArgumentException if there is one among them that was not asked for
     */
    public Set<String> toSet() {
        if (kept.size() == given.size()) {
            return Collections.unmodifiableSet(kept);
        }
        String other = given.stream()
                .map(String::valueOf)
                .filter(name -> !kept.contains(name))
                .sorted()
                .findFirst()
                .orElseThrow();
        throw new IllegalArgumentException(Quotes.name(other)
                + " cannot be named as absent: there is no such property, or its value alone says whether it is there");
    }

    private void keep(String name, boolean isAsAbsent, String wanted) {
        if (!isAsAbsent) {
            throw new IllegalArgumentException(
                    Quotes.name(name) + " is named as absent, so it must have " + wanted + ", but has another value");
        }
        kept.add(name);
    }
}
