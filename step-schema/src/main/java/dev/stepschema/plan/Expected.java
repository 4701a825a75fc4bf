package dev.stepschema.plan;

import dev.stepschema.json.JsonType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is allowed at a place, as a sentence lists it: {@code "positive", "negative" or null}. */
final class Expected {
    private final List<String> phrases;
    private final Keyword keyword;

    /**
     * What a conjunction allows.
     *
     * @param all the schemas
     * @param unions their unions
     * @param types the types that are left
     */
    Expected(Conjunction all, List<UnionCompiler> unions, EnumSet<JsonType> types) {
        List<ValueCompiler.Listing> listings = ValueCompiler.listings(all);
        if (!listings.isEmpty()) {
            phrases = EnumCheck.phrases(listings.get(0).values().stream()
                    .filter(value -> types.contains(value.type()))
                    .toList());
        } else if (!unions.isEmpty() && all.having("type").isEmpty()) {
            phrases = unions.get(0).phrases(types);
        } else {
            phrases = ofTypes(types);
        }
        keyword = keyword(all, unions);
    }

    private static Keyword keyword(Conjunction all, List<UnionCompiler> unions) {
        List<Site> typed = all.having("type");
        if (!typed.isEmpty()) {
            return typed.get(0).place("type");
        }
        return unions.isEmpty() ? Keyword.NONE : unions.get(0).keyword();
    }

    /** The alternatives, in the order of the schema. */
    List<String> phrases() {
        return phrases;
    }

    /** The keyword that forbids the other types. */
    Keyword keyword() {
        return keyword;
    }

    /** The names of types; null comes last. */
    static List<String> ofTypes(Set<JsonType> types) {
        List<String> names = new ArrayList<>();
        for (JsonType type : types) {
            boolean covered = type == JsonType.INTEGER && types.contains(JsonType.FRACTION);
            if (type != JsonType.NULL && !covered) {
                names.add(type.phrase());
            }
        }
        if (types.contains(JsonType.NULL)) {
            names.add(JsonType.NULL.phrase());
        }
        return names;
    }

    /** Lists of alternatives put together: none twice, null last, an integer not beside a number. */
    static List<String> together(List<List<String>> lists) {
        Set<String> all = new LinkedHashSet<>();
        lists.forEach(all::addAll);
        if (all.contains(JsonType.FRACTION.phrase())) {
            all.remove(JsonType.INTEGER.phrase());
        }
        if (all.remove(JsonType.NULL.phrase())) {
            all.add(JsonType.NULL.phrase());
        }
        return List.copyOf(all);
    }
}
