package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.Location;
import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonNull;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values that {@code enum} and {@code const} list, and choices that list nothing but such values. */
final class Values {
    private static final Set<String> KEYWORDS = Set.of("type", "enum", "const");

    private Values() {}

    /** The values that some schemas and choices leave together, each once; empty if none of them lists any. */
    static Optional<List<JsonValue>> of(List<Schema> parts, List<Choice> choices) {
        Optional<List<JsonValue>> left = Optional.empty();
        for (Schema part : parts) {
            Optional<List<JsonValue>> own = of(part);
            left = own.isPresent() ? Optional.of(intersect(left, own.get())) : left;
        }
        for (Choice choice : choices) {
            Optional<List<JsonValue>> listed = listed(choice);
            left = listed.isPresent() ? Optional.of(intersect(left, listed.get())) : left;
        }
        return left.map(Values::distinct)
                .map(values -> values.stream()
                        .filter(value -> Restrictions.allow(value, parts))
                        .toList());
    }

    /** The values of a choice whose branches are all values, such as a {@code oneOf} of constants with titles. */
    static Optional<List<JsonValue>> listed(Choice choice) {
        List<JsonValue> all = new ArrayList<>();
        int listing = 0;
        for (Schema branch : choice.branches()) {
            Optional<List<JsonValue>> own = of(branch).map(values -> ofType(branch, values));
            boolean isNull = branch.text("type").filter("null"::equals).isPresent();
            if (!KEYWORDS.containsAll(Keywords.assertions(branch)) || (own.isEmpty() && !isNull)) {
                return Optional.empty();
            }
            listing += own.isPresent() ? 1 : 0;
            all.addAll(own.orElse(List.of(new JsonNull(branch.node().offset()))));
        }
        boolean isAmbiguous = choice.exclusive() && distinct(all).size() < all.size();
        return listing < 2 || isAmbiguous ? Optional.empty() : Optional.of(all);
    }

    /** Where a value stands that one of some schemas lists, or a branch of theirs. */
    static Optional<Location> place(JsonValue value, List<Schema> parts) {
        Stream<Schema> branches =
                parts.stream().flatMap(part -> Choice.of(part).stream()).flatMap(choice -> choice.branches().stream());
        return Stream.concat(parts.stream(), branches)
                .flatMap(schema -> place(value, schema).stream())
                .findFirst();
    }

    private static Optional<Location> place(JsonValue value, Schema schema) {
        if (schema.keyword("const").filter(constant -> constant == value).isPresent()) {
            return Optional.of(Location.of(schema, "const"));
        }
        List<JsonValue> listed = Keywords.array(schema, "enum");
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i) == value) {
                String pointer = Pointers.append(schema.pointer("enum"), String.valueOf(i));
                return Optional.of(new Location(schema.document(), pointer, value.offset()));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<JsonValue>> of(Schema schema) {
        Optional<List<JsonValue>> constant = schema.keyword("const").map(List::of);
        return schema.has("enum") ? Optional.of(intersect(constant, Keywords.array(schema, "enum"))) : constant;
    }

    private static List<JsonValue> ofType(Schema schema, List<JsonValue> values) {
        return schema.keyword("type")
                .map(type -> values.stream()
                        .filter(value -> Types.named(type).contains(value.type()))
                        .toList())
                .orElse(values);
    }

    private static List<JsonValue> intersect(Optional<List<JsonValue>> left, List<JsonValue> right) {
        if (left.isEmpty()) {
            return right;
        }
        Set<Object> keys = right.stream().map(Equality::key).collect(Collectors.toSet());
        return left.get().stream()
                .filter(value -> keys.contains(Equality.key(value)))
                .toList();
    }

    private static List<JsonValue> distinct(Collection<JsonValue> values) {
        Map<Object, JsonValue> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.putIfAbsent(Equality.key(value), value));
        return List.copyOf(byKey.values());
    }
}
