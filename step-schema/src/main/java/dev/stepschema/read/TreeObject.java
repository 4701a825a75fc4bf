package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object, asked for one by one. What was never asked for is what the schema does not know.
 *
 * <p>A property may be required or optional, and its value may or may not be null; these are four different things.
 */
public final class TreeObject {
    private final TreeValue object;
    private final Map<String, @Nullable Object> members;
    private final Map<String, Boolean> known = new LinkedHashMap<>(); // and whether its value says that it is absent

    TreeObject(TreeValue object, Map<String, @Nullable Object> members) {
        this.object = object;
        this.members = members;
    }

    /** A property that must be there. */
    public <T extends @Nullable Object> T required(String name, Function<? super TreeValue, ? extends T> reader) {
        return reader.apply(isPresent(name, true) ? object.child(name, members.get(name)) : object.missing(name));
    }

    /** A property that must be there and may be null. */
    public <T> @Nullable T requiredOrNull(String name, Function<? super TreeValue, ? extends T> reader) {
        return required(name, value -> value.orNull(reader));
    }

    /** A property that may be absent, which gives null, but must not be null. */
    public <T> @Nullable T optional(String name, Function<? super TreeValue, ? extends T> reader) {
        return isPresent(name, true) ? reader.apply(object.child(name, members.get(name))) : null;
    }

    /** A property that may be absent or null, which both gives null. */
    public <T> @Nullable T optionalOrNull(String name, Function<? super TreeValue, ? extends T> reader) {
        return isPresent(name, false) ? object.child(name, members.get(name)).orNull(reader) : null;
    }

    /** A property with a default for where it is absent; it must not be null. */
    public <T> T withDefault(String name, Function<? super TreeValue, ? extends T> reader, T ifAbsent) {
        return isPresent(name, false) ? reader.apply(object.child(name, members.get(name))) : ifAbsent;
    }

    /** A property with a default for where it is absent; null stays null. */
    public <T> @Nullable T withDefaultOrNull(
            String name, Function<? super TreeValue, ? extends T> reader, @Nullable T ifAbsent) {
        return isPresent(name, false) ? object.child(name, members.get(name)).orNull(reader) : ifAbsent;
    }

    /** A property with a default for where it is absent, which is read like a value that is there; it must not be null. */
    public <T> T withDefaultTree(String name, Function<? super TreeValue, ? extends T> reader, Object ifAbsent) {
        return reader.apply(object.child(name, isPresent(name, false) ? members.get(name) : ifAbsent));
    }

    /** A property with a default for where it is absent, which is read like a value that is there; null stays null. */
    public <T> @Nullable T withDefaultTreeOrNull(
            String name, Function<? super TreeValue, ? extends T> reader, Object ifAbsent) {
        return object.child(name, isPresent(name, false) ? members.get(name) : ifAbsent)
                .orNull(reader);
    }

    /**
     * All properties that were not asked for before, in the order of the document.
     *
     * @param forbidden names that must not be among them
     */
    public <T extends @Nullable Object> Map<String, T> rest(
            Function<? super TreeValue, ? extends T> reader, String... forbidden) {
        for (String name : forbidden) {
            if (members.containsKey(name)) {
                throw object.child(name, members.get(name)).fault(Code.FALSE_SCHEMA, "must be absent");
            }
        }
        Map<String, T> rest = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (!known.containsKey(name)) {
                rest.put(name, reader.apply(object.child(name, value)));
            }
        });
        return Collections.unmodifiableMap(rest);
    }

    /**
     * The properties that were asked for and are absent, as far as what was read for them does not say so: null may stand
     * for null, and the default for itself.
     */
    public Set<String> absent() {
        Set<String> absent = new LinkedHashSet<>();
        known.forEach((name, isTold) -> {
            if (!isTold && !members.containsKey(name)) {
                absent.add(name);
            }
        });
        return absent;
    }

    /** Refuses the first property that was not asked for. */
    void refuseRest() {
        for (String name : members.keySet()) {
            if (!known.containsKey(name)) {
                Optional<String> meant = Suggestion.of(name, known.keySet());
                String message = "unknown property " + Quotes.name(name) + Faults.didYouMean(meant);
                String pointer = object.child(name, null).pointer();
                throw Faults.at(pointer, Code.UNKNOWN_PROPERTY, message, meant);
            }
        }
    }

    private boolean isPresent(String name, boolean isTold) {
        known.put(name, isTold);
        return members.containsKey(name);
    }
}
