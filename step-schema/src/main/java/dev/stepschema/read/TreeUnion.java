package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the form of a union that a value has, by the rules of {@code oneOf} and {@code anyOf} alone. A tag only saves
 * the trial of the forms that it rules out: where it is absent, all forms are tried.
 *
 * @param <T> the union
 */
public final class TreeUnion<T> {
    private final List<Form<T>> forms = new ArrayList<>();
    private final Map<String, Form<T>> byTag = new LinkedHashMap<>();
    private final String tag;
    private final boolean exclusive;

    private TreeUnion(String tag, boolean exclusive) {
        this.tag = tag;
        this.exclusive = exclusive;
    }

    /** A union of which a value must have exactly one form. */
    public static <T> TreeUnion<T> oneOf() {
        return new TreeUnion<>("", true);
    }

    /** A union of which a value has the first form that fits it. */
    public static <T> TreeUnion<T> anyOf() {
        return new TreeUnion<>("", false);
    }

    /**
     * This union, still without forms, with a property in which each form that is an object allows other values than
     * every other form.
     */
    public TreeUnion<T> tag(String property) {
        return new TreeUnion<>(property, exclusive);
    }

    /**
     * Adds a form.
     *
     * @param name what a sentence calls the form
     * @param reader reads it
     * @param tags the values of the tag that the form allows
     */
    public TreeUnion<T> form(String name, Function<? super TreeValue, ? extends T> reader, String... tags) {
        Form<T> form = new Form<>(name, reader);
        forms.add(form);
        for (String value : tags) {
            byTag.put(value, form);
        }
        return this;
    }

    /** The form that a value has. */
    public T read(TreeValue value) {
        if (value.isMissing()) {
            throw value.isNot(names());
        }
        if (!byTag.isEmpty() && value.raw() instanceof Map<?, ?> map && map.get(tag) instanceof String text) {
            Form<T> form = byTag.get(text);
            if (form == null) {
                throw unknownTag(value, text);
            }
            return form.reader.apply(value);
        }
        return tryAll(value);
    }

    private T tryAll(TreeValue value) {
        List<T> matches = new ArrayList<>();
        List<String> matching = new ArrayList<>();
        Closest closest = new Closest();
        for (Form<T> form : forms) {
            try {
                T match = form.reader.apply(value);
                if (!exclusive) {
                    return match;
                }
                matches.add(match);
                matching.add(form.name);
            } catch (InvalidDocumentException e) {
                closest.offer(form.name, e);
            }
        }
        if (matches.size() == 1) {
            return matches.get(0);
        }
        if (matches.isEmpty()) {
            throw value.fault(Code.NO_MATCH, "matches none of " + forms.size() + " forms" + closest.phrase());
        }
        throw value.fault(
                Code.SEVERAL_MATCH,
                "must match exactly one of " + forms.size() + " forms, but matches " + String.join(" and ", matching));
    }

    private InvalidDocumentException unknownTag(TreeValue value, String text) {
        List<String> tags = List.copyOf(byTag.keySet());
        Optional<String> meant = Suggestion.of(text, tags);
        TreeValue place = value.child(tag, text);
        String alternatives = Alternatives.of(tags.stream().map(Quotes::name).toList());
        String message = place.subject() + " must be " + alternatives + ", but is a string" + Faults.didYouMean(meant);
        return Faults.at(place.pointer(), Code.NO_MATCH, message, meant);
    }

    private String names() {
        return Alternatives.of(forms.stream().map(form -> form.name).toList());
    }

    private record Form<T>(String name, Function<? super TreeValue, ? extends T> reader) {}

    /** The form that got farthest: the one whose fault lies deepest in the value. */
    private static final class Closest {
        private String name = "";
        private String message = "";
        private int depth = -1;

        void offer(String form, InvalidDocumentException fault) {
            var violation = fault.report().violations().get(0);
            int faultDepth = (int)
                    violation.instancePointer().chars().filter(c -> c == '/').count();
            if (faultDepth > depth) {
                name = form;
                message = violation.message();
                depth = faultDepth;
            }
        }

        String phrase() {
            return depth < 0 ? "" : "; the closest is " + name + ": " + message;
        }
    }
}
