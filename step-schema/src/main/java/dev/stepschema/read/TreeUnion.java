package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.Violation;
import dev.stepschema.json.JsonType;
import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the form of a union that a value has, by the rules of {@code oneOf} and {@code anyOf} alone. Types and a tag only
 * save the trial of the forms that they rule out: where the tag is absent, all forms for objects are tried.
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
     * Adds a form for objects.
     *
     * @param name what a sentence calls the form
     * @param reader reads it
     * @param tags the values of the tag that the form allows
     */
    public TreeUnion<T> object(String name, Function<? super TreeValue, ? extends T> reader, String... tags) {
        return tagged(add(name, reader, EnumSet.of(JsonType.OBJECT)), tags);
    }

    private TreeUnion<T> tagged(Form<T> form, String... tags) {
        for (String value : tags) {
            byTag.put(value, form);
        }
        return this;
    }

    /** Adds a form for arrays. */
    public TreeUnion<T> array(String name, Function<? super TreeValue, ? extends T> reader) {
        add(name, reader, EnumSet.of(JsonType.ARRAY));
        return this;
    }

    /** Adds a form for strings. */
    public TreeUnion<T> string(String name, Function<? super TreeValue, ? extends T> reader) {
        add(name, reader, EnumSet.of(JsonType.STRING));
        return this;
    }

    /** Adds a form for integers. */
    public TreeUnion<T> integer(String name, Function<? super TreeValue, ? extends T> reader) {
        add(name, reader, EnumSet.of(JsonType.INTEGER));
        return this;
    }

    /** Adds a form for numbers. */
    public TreeUnion<T> number(String name, Function<? super TreeValue, ? extends T> reader) {
        add(name, reader, EnumSet.of(JsonType.INTEGER, JsonType.FRACTION));
        return this;
    }

    /** Adds a form for booleans. */
    public TreeUnion<T> bool(String name, Function<? super TreeValue, ? extends T> reader) {
        add(name, reader, EnumSet.of(JsonType.BOOLEAN));
        return this;
    }

    /**
     * Adds a form for values of several types.
     *
     * @param name what a sentence calls the form
     * @param reader reads it
     * @param tags the values of the tag that the form allows where it is an object
     */
    public TreeUnion<T> any(String name, Function<? super TreeValue, ? extends T> reader, String... tags) {
        return tagged(add(name, reader, EnumSet.allOf(JsonType.class)), tags);
    }

    /** Adds a form for all values but null of types that no form before it has. */
    public TreeUnion<T> other(String name, Function<? super TreeValue, ? extends T> reader) {
        EnumSet<JsonType> left = EnumSet.complementOf(EnumSet.of(JsonType.NULL));
        forms.forEach(form -> left.removeAll(form.types));
        add(name, reader, left);
        return this;
    }

    private Form<T> add(String name, Function<? super TreeValue, ? extends T> reader, Set<JsonType> types) {
        Form<T> form = new Form<>(name, reader, types);
        forms.add(form);
        return form;
    }

    /** The form that a value has. */
    public T read(TreeValue value) {
        JsonType type = TreeTypes.of(value.raw());
        List<Form<T>> possible =
                forms.stream().filter(form -> form.types.contains(type)).toList();
        if (value.isMissing() || possible.isEmpty()) {
            throw value.isNot(types());
        } else if (possible.size() == 1) {
            return possible.get(0).reader.apply(value);
        } else if (!byTag.isEmpty() && value.raw() instanceof Map<?, ?> map && map.get(tag) instanceof String text) {
            return tagged(value, text).reader.apply(value);
        }
        return tryAll(possible, value);
    }

    private Form<T> tagged(TreeValue value, String text) {
        Form<T> form = byTag.get(text);
        if (form == null) {
            Optional<String> meant = Suggestion.of(text, byTag.keySet());
            String wanted =
                    Alternatives.of(byTag.keySet().stream().map(Quotes::name).toList());
            String predicate = "must be " + wanted + ", but is another string" + Faults.didYouMean(meant);
            throw value.child(tag, text).fault(Code.NO_MATCH, predicate, meant);
        }
        return form;
    }

    private T tryAll(List<Form<T>> possible, TreeValue value) {
        List<T> matches = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Closest closest = new Closest();
        for (Form<T> form : possible) {
            try {
                matches.add(form.reader.apply(value));
                names.add(form.name);
                if (!exclusive) {
                    break;
                }
            } catch (InvalidDocumentException e) {
                closest.offer(form.name, e.report().violations().get(0));
            }
        }
        if (matches.size() > 1) {
            String some = names.stream().limit(5).collect(Collectors.joining(" and "));
            throw value.fault(
                    Code.SEVERAL_MATCH,
                    "matches " + names.size() + " of " + forms.size() + " forms, " + some + "; exactly one is wanted");
        } else if (matches.isEmpty()) {
            throw value.fault(Code.NO_MATCH, "matches none of " + forms.size() + " forms" + closest.phrase());
        }
        return matches.get(0);
    }

    private String[] types() {
        Set<String> phrases = new LinkedHashSet<>();
        for (Form<T> form : forms) {
            boolean isNumber = form.types.contains(JsonType.FRACTION);
            JsonType first =
                    isNumber ? JsonType.FRACTION : form.types.iterator().next();
            phrases.add(first.phrase());
        }
        return phrases.toArray(String[]::new);
    }

    private record Form<T>(String name, Function<? super TreeValue, ? extends T> reader, Set<JsonType> types) {}

    /** The form that got farthest: the one whose fault lies deepest in the value. */
    private static final class Closest {
        private String phrase = "";
        private long depth = -1;

        void offer(String form, Violation fault) {
            long faultDepth =
                    fault.instancePointer().chars().filter(c -> c == '/').count();
            if (faultDepth > depth) {
                phrase = "; the closest is " + form + ": " + fault.message();
                depth = faultDepth;
            }
        }

        String phrase() {
            return phrase;
        }
    }
}
