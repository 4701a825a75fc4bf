package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.names.ConstantNames;
import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.Schema;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that {@code x-enum-varnames}, as tools for OpenAPI know it, gives to the values of an {@code enum}. */
final class EnumVarnames {
    private static final String KEYWORD = "x-enum-varnames";

    private EnumVarnames() {}

    /** The names of those values that have one. */
    static Map<JsonValue, String> of(List<JsonValue> values, Facts facts, Shaper shaper) {
        Map<Object, String> byKey = new HashMap<>();
        for (Schema part : facts.with(KEYWORD)) {
            List<JsonValue> listed = Keywords.array(part, "enum");
            List<String> names = names(part, listed.size(), shaper);
            for (int i = 0; i < names.size(); i++) {
                byKey.putIfAbsent(Equality.key(listed.get(i)), names.get(i));
            }
        }
        Map<JsonValue, String> names = new HashMap<>();
        if (!byKey.isEmpty()) {
            values.stream()
                    .filter(value -> byKey.containsKey(Equality.key(value)))
                    .forEach(value -> names.put(value, byKey.get(Equality.key(value))));
        }
        return names;
    }

    /** A name for each value; none, and a warning, where the keyword is something else. */
    private static List<String> names(Schema schema, int values, Shaper shaper) {
        Location place = Location.of(schema, KEYWORD);
        if (!(schema.keyword(KEYWORD).orElseThrow() instanceof JsonArray array)
                || array.elements().size() != values) {
            return ignored(place, "must be an array of as many names as \"enum\" has values, " + values, shaper);
        }
        List<String> names = new ArrayList<>();
        Set<String> different = new HashSet<>();
        for (JsonValue element : array.elements()) {
            String pointer = Pointers.append(place.pointer(), String.valueOf(names.size()));
            Location at = new Location(place.document(), pointer, element.offset());
            if (!(element instanceof JsonString string) || string.text().isBlank()) {
                return ignored(at, "must hold names, but here is " + JsonTexts.compact(element), shaper);
            }
            String name = ConstantNames.chosen(string.text());
            if (!different.add(name)) {
                return ignored(
                        at,
                        "must hold different names, but " + Quotes.name(string.text()) + " is the second that is "
                                + name + " in Java",
                        shaper);
            }
            names.add(name);
        }
        return names;
    }

    private static List<String> ignored(Location place, String fault, Shaper shaper) {
        shaper.report(place.warning(
                Diagnostic.Code.SCHEMA,
                "\"x-enum-varnames\" " + fault + "; it is ignored. Correct it, or choose names in the lock of names"
                        + " (namesLock)."));
        return List.of();
    }
}
