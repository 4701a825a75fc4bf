package dev.stepschema.plan;

import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what tells the forms of a union apart. A form that is a union itself counts as all of its forms: where a single one
 * of them all is possible, it alone decides.
 */
final class ScreenCompiler {
    private static final int MOST = 64;
    private static final int DEEPEST = 16;

    private final List<Form> forms = new ArrayList<>();

    private ScreenCompiler() {}

    /** What a form demands of properties. */
    private record Form(Check check, Set<String> required, Map<String, Strings> strings) {
        /** Whether a property may be a string of which nothing else is known. */
        boolean allowsOtherStrings(String name) {
            Strings allowed = strings.get(name);
            return allowed == null || allowed.excluded();
        }

        boolean allows(String name, String value) {
            Strings allowed = strings.get(name);
            return allowed == null || allowed.values().contains(value) != allowed.excluded();
        }

        boolean allowsOtherTypes(String name) {
            Strings allowed = strings.get(name);
            return allowed == null || allowed.otherTypes();
        }
    }

    /**
     * The strings that a property may have.
     *
     * @param values the strings
     * @param excluded whether these are those that it may not have
     * @param otherTypes whether it may be something else than a string
     */
    private record Strings(Set<String> values, boolean excluded, boolean otherTypes) {}

    /** A screen for the objects of a union; empty if there is nothing to be seen. */
    static Optional<Screen> of(Union union) {
        ScreenCompiler compiler = new ScreenCompiler();
        long[] ofBranch = new long[union.branches().size()];
        for (int i = 0; i < ofBranch.length; i++) {
            int from = compiler.forms.size();
            if (!compiler.add(union.branches().get(i).check(), 0)) {
                return Optional.empty();
            }
            ofBranch[i] = bits(compiler.forms.size()) & ~bits(from);
        }
        return compiler.forms.size() > 1 ? compiler.screen(ofBranch) : Optional.empty();
    }

    private static long bits(int count) {
        return count == Long.SIZE ? -1L : (1L << count) - 1;
    }

    /** Adds the forms of a check; false if there are too many. */
    private boolean add(@Nullable Check check, int depth) {
        if (check == null) {
            return true; // no form of an object
        }
        if (forms.size() == MOST || depth == DEEPEST) {
            return false;
        }
        if (check instanceof Link link) {
            return add(link.target(), depth + 1);
        }
        if (check instanceof ByType byType) {
            return add(byType.checks().get(JsonType.OBJECT), depth);
        }
        if (check instanceof Union union) {
            return union.branches().stream().allMatch(branch -> add(branch.check(), depth + 1));
        }
        if (check instanceof TaggedUnion tagged) {
            return tagged.byValue().values().stream().distinct().allMatch(form -> add(form, depth + 1));
        }
        forms.add(check instanceof ObjectCheck object ? form(object) : new Form(check, Set.of(), Map.of()));
        return true;
    }

    private static Form form(ObjectCheck object) {
        Map<String, Strings> strings = new LinkedHashMap<>();
        for (int i = 0; i < object.names().size(); i++) {
            Strings allowed = strings(object.known(i));
            if (allowed != null) {
                strings.put(object.names().get(i), allowed);
            }
        }
        return new Form(object, object.required(), strings);
    }

    private static @Nullable Strings strings(Check check) {
        if (check instanceof Link link) {
            return strings(link.target());
        }
        boolean otherTypes = !(check instanceof ByType byType)
                || byType.checks().size() > 1
                || !byType.checks().containsKey(JsonType.STRING);
        Check ofString = check instanceof ByType byType ? byType.checks().get(JsonType.STRING) : check;
        if (ofString instanceof EnumCheck listed) {
            return new Strings(texts(listed), false, otherTypes);
        }
        Check refused = ofString instanceof Not not ? not.check() : null;
        refused = refused instanceof ByType byType ? byType.checks().get(JsonType.STRING) : refused;
        return refused instanceof EnumCheck listed ? new Strings(texts(listed), true, otherTypes) : null;
    }

    private static Set<String> texts(EnumCheck listed) {
        return listed.values().stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Screen> screen(long[] ofBranch) {
        Set<String> all = new LinkedHashSet<>();
        forms.forEach(form -> all.addAll(form.strings().keySet()));
        forms.forEach(form -> all.addAll(form.required()));
        if (all.isEmpty() || all.size() > MOST) {
            return Optional.empty();
        }
        Names names = new Names(List.copyOf(all));
        @Nullable Names[] strings = new Names[names.size()];
        long[][] byString = new long[names.size()][];
        long[] byOther = new long[names.size()];
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Names values = valuesOf(name);
            if (values.size() > 0) {
                strings[i] = values;
                byString[i] = byString(name, values);
                byOther[i] = mask(form -> form.allowsOtherTypes(name));
            }
        }
        long[] required =
                forms.stream().mapToLong(form -> bits(form.required(), names)).toArray();
        Check[] checks = forms.stream().map(Form::check).toArray(Check[]::new);
        return Optional.of(new Screen(names, strings, byString, byOther, required, checks, ofBranch));
    }

    /** Every string by which some form is told from others. */
    private Names valuesOf(String name) {
        Set<String> values = new LinkedHashSet<>();
        for (Form form : forms) {
            Strings allowed = form.strings().get(name);
            values.addAll(allowed == null ? Set.of() : allowed.values());
        }
        return new Names(List.copyOf(values));
    }

    private long[] byString(String name, Names values) {
        long[] masks = new long[values.size() + 1];
        masks[0] = mask(form -> form.allowsOtherStrings(name));
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            masks[i + 1] = mask(form -> form.allows(name, value));
        }
        return masks;
    }

    private long mask(Predicate<Form> test) {
        long mask = 0;
        for (int i = 0; i < forms.size(); i++) {
            mask |= test.test(forms.get(i)) ? 1L << i : 0;
        }
        return mask;
    }

    private static long bits(Set<String> some, Names names) {
        long bits = 0;
        for (String name : some) {
            bits |= 1L << names.indexOf(name);
        }
        return bits;
    }
}
