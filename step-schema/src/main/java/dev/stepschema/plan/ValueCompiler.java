package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import java.util.ArrayList;
import java.util.List;

/** {@code enum} and {@code const} to checks (validation, sections 6.1.2 and 6.1.3). */
final class ValueCompiler {
    private ValueCompiler() {}

    /** The checks for values of one type. */
    static List<Check> of(Conjunction all, JsonType type, Expected expected) {
        List<Check> checks = new ArrayList<>();
        for (Listing listing : listings(all)) {
            List<JsonValue> values = listing.values().stream()
                    .filter(value -> value.type() == type)
                    .toList();
            boolean always = type == JsonType.NULL && !values.isEmpty();
            if (!always) {
                checks.add(new EnumCheck(listing.code(), values, expected.phrases(), listing.keyword()));
            }
        }
        return checks;
    }

    /** The keywords that list values. */
    static List<Listing> listings(Conjunction all) {
        List<Listing> listings = new ArrayList<>();
        for (Site schema : all.members()) {
            schema.keyword("const")
                    .ifPresent(value -> listings.add(new Listing(Code.CONST, List.of(value), schema.place("const"))));
            schema.keyword("enum")
                    .ifPresent(values -> listings.add(
                            new Listing(Code.ENUM, ((JsonArray) values).elements(), schema.place("enum"))));
        }
        return listings;
    }

    /**
     * A keyword that lists values.
     *
     * @param code the code of its fault
     * @param values the values
     * @param keyword where it stands
     */
    record Listing(Code code, List<JsonValue> values, Keyword keyword) {}
}
