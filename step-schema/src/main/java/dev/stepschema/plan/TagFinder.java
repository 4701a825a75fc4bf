package dev.stepschema.plan;

import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the properties of a form of a union that can only have certain strings as values. */
final class TagFinder {
    private TagFinder() {}

    /** The names of such properties. */
    static Set<String> names(Site form) {
        Set<String> names = new LinkedHashSet<>();
        for (Site schema : Conjunction.of(List.of(form)).members()) {
            schema.named("properties").keySet().stream()
                    .filter(name -> !values(form, name).isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    /** The strings that a property of a form may have; empty if it may have something else. */
    static List<JsonString> values(Site form, String name) {
        for (Site schema : Conjunction.of(List.of(form)).members()) {
            Site property = schema.named("properties").get(name);
            if (property == null) {
                continue;
            }
            Conjunction all = Conjunction.of(List.of(property));
            for (ValueCompiler.Listing listing : ValueCompiler.listings(all)) {
                List<JsonString> strings = new ArrayList<>();
                List<JsonValue> values = listing.values();
                values.stream().filter(JsonString.class::isInstance).forEach(value -> strings.add((JsonString) value));
                if (strings.size() == values.size()) {
                    return strings;
                }
            }
        }
        return List.of();
    }
}
