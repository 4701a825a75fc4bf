package dev.stepschema.plan;

import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All schemas that a value has to fulfil at one place: those asked for, what their {@code $ref} and {@code allOf} lead
 * to, each once. So {@code allOf} costs nothing when documents are checked.
 */
final class Conjunction {
    private final List<Site> members = new ArrayList<>();
    private Optional<Site> never = Optional.empty();

    private Conjunction() {}

    /** Collects what a set of schemas leads to. */
    static Conjunction of(Collection<Site> schemas) {
        Conjunction all = new Conjunction();
        Set<Site> seen = new HashSet<>();
        Deque<Site> open = new ArrayDeque<>(schemas);
        while (!open.isEmpty()) {
            Site site = open.pop();
            if (!seen.add(site)) {
                continue;
            }
            if (site.isNever()) {
                all.never = all.never.or(() -> Optional.of(site));
            } else if (!site.isAlways()) {
                all.members.add(site);
                inPlace(site).forEach(open::push);
            }
        }
        return all;
    }

    /** What a value has to fulfil if it fulfils a schema, and is not in the schema itself; the last one first. */
    private static List<Site> inPlace(Site site) {
        List<Site> inPlace = new ArrayList<>(site.references());
        inPlace.addAll(site.elements("allOf"));
        Collections.reverse(inPlace);
        return inPlace;
    }

    /** The schemas that are objects of keywords. */
    List<Site> members() {
        return members;
    }

    /** Those that have a keyword. */
    List<Site> having(String keyword) {
        List<Site> having = new ArrayList<>();
        for (Site site : members) {
            if (site.has(keyword)) {
                having.add(site);
            }
        }
        return having;
    }

    /** A schema {@code false} among them. */
    Optional<Site> never() {
        return never;
    }

    /** The types that every {@code type} of them allows (validation, section 6.1.1). */
    EnumSet<JsonType> types() {
        EnumSet<JsonType> types = EnumSet.allOf(JsonType.class);
        having("type").forEach(site -> types.retainAll(types(site.value("type"))));
        return types;
    }

    /** The types that the value of {@code type} names. */
    static EnumSet<JsonType> types(JsonValue value) {
        List<JsonValue> names = value instanceof JsonArray array ? array.elements() : List.of(value);
        EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (JsonValue name : names) {
            switch (((JsonString) name).text()) {
                case "null" -> types.add(JsonType.NULL);
                case "boolean" -> types.add(JsonType.BOOLEAN);
                case "integer" -> types.add(JsonType.INTEGER);
                case "number" -> types.addAll(EnumSet.of(JsonType.INTEGER, JsonType.FRACTION));
                case "string" -> types.add(JsonType.STRING);
                case "array" -> types.add(JsonType.ARRAY);
                default -> types.add(JsonType.OBJECT);
            }
        }
        return types;
    }
}
