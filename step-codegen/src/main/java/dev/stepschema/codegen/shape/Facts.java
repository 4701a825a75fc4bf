package dev.stepschema.codegen.shape;

import static dev.stepschema.json.JsonType.NULL;

import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for one value: the keywords of all schemas that apply to it, taken together. */
final class Facts {
    private final List<Schema> parts;
    private final References references;
    private final boolean untyped;
    private final Set<JsonType> types;
    private final Optional<List<JsonValue>> values;
    private final List<Choice> choices;

    private Facts(List<Schema> parts, References references) {
        this.parts = parts;
        this.references = references;
        this.choices = parts.stream().flatMap(part -> Choice.of(part).stream()).toList();
        this.values = values(parts);
        Set<JsonType> named = computeTypes();
        this.untyped = named.size() == JsonType.values().length && choices.isEmpty() && isAboutObjects(parts);
        this.types = untyped ? EnumSet.of(JsonType.OBJECT) : named;
    }

    /** What holds where all of some schemas apply. */
    static Facts of(List<Schema> schemas, References references) {
        return new Facts(references.closure(schemas), references);
    }

    /** The schemas that apply. */
    List<Schema> parts() {
        return parts;
    }

    /** The types that {@code type}, {@code enum} and {@code const} leave, null included. */
    Set<JsonType> types() {
        return types;
    }

    /** The types without null. */
    Set<JsonType> typesButNull() {
        EnumSet<JsonType> rest = EnumSet.noneOf(JsonType.class);
        rest.addAll(types);
        rest.remove(NULL);
        return rest;
    }

    /** The values that {@code enum} and {@code const} leave; empty without any of them. */
    Optional<List<JsonValue>> values() {
        return values;
    }

    /** The {@code anyOf} and {@code oneOf}. */
    List<Choice> choices() {
        return choices;
    }

    /** Whether null is allowed. */
    boolean allowsNull() {
        return types.contains(NULL)
                && choices.stream()
                        .allMatch(choice -> choice.branches().stream().anyMatch(this::allowsNull));
    }

    /** Whether nothing but null is allowed. */
    boolean isOnlyNull() {
        return types.equals(EnumSet.of(NULL));
    }

    /** The branches of a choice that allow more than null. */
    List<Schema> branchesButNull(Choice choice) {
        return choice.branches().stream()
                .filter(branch -> !Facts.of(List.of(branch), references).isOnlyNull())
                .toList();
    }

    private boolean allowsNull(Schema schema) {
        return Facts.of(List.of(schema), references).allowsNull();
    }

    /** Whether a keyword stands in one of the schemas. */
    boolean has(String keyword) {
        return parts.stream().anyMatch(part -> part.has(keyword));
    }

    /** The schemas that have a keyword. */
    List<Schema> with(String keyword) {
        return parts.stream().filter(part -> part.has(keyword)).toList();
    }

    /** The schemas of each property, in the order of the schemas. */
    Map<String, List<Schema>> properties() {
        Map<String, List<Schema>> properties = new LinkedHashMap<>();
        for (Schema part : parts) {
            part.named("properties")
                    .forEach((name, schema) -> properties
                            .computeIfAbsent(name, any -> new ArrayList<>())
                            .add(schema));
        }
        return properties;
    }

    /** The names of the properties that must be there. */
    Set<String> required() {
        return parts.stream()
                .flatMap(part -> Keywords.array(part, "required").stream())
                .filter(JsonString.class::isInstance)
                .map(name -> ((JsonString) name).text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether there must be no properties but those with a name. */
    boolean isClosed() {
        return children("additionalProperties").stream().anyMatch(Keywords::allowsNothing);
    }

    /** Whether the schemas speak of objects without saying that the value is one; then it is taken to be one. */
    boolean isUntyped() {
        return untyped;
    }

    /** The schemas of a keyword that holds one schema, in all parts. */
    List<Schema> children(String keyword) {
        return with(keyword).stream()
                .filter(part -> !(part.keyword(keyword).orElseThrow() instanceof JsonArray))
                .map(part -> part.child(keyword))
                .toList();
    }

    /** Whether there are keywords for objects and none for anything else. */
    private static boolean isAboutObjects(List<Schema> parts) {
        Set<String> keywords = parts.stream()
                .flatMap(part -> Keywords.assertions(part).stream())
                .filter(keyword -> !keyword.equals("$ref") && !keyword.equals("allOf"))
                .collect(Collectors.toSet());
        return !keywords.isEmpty() && Keywords.OBJECTS.containsAll(keywords);
    }

    private Set<JsonType> computeTypes() {
        EnumSet<JsonType> left = EnumSet.allOf(JsonType.class);
        for (Schema part : parts) {
            if (Keywords.allowsNothing(part)) {
                left.clear();
            }
            part.keyword("type").ifPresent(type -> left.retainAll(Types.named(type)));
        }
        values.ifPresent(
                list -> left.retainAll(list.stream().map(JsonValue::type).collect(Collectors.toSet())));
        return left;
    }

    private static Optional<List<JsonValue>> values(List<Schema> parts) {
        Optional<List<JsonValue>> left = Optional.empty();
        for (Schema part : parts) {
            if (part.has("const")) {
                left = Optional.of(intersect(left, List.of(part.keyword("const").orElseThrow())));
            }
            if (part.has("enum")) {
                left = Optional.of(intersect(left, Keywords.array(part, "enum")));
            }
        }
        return left.map(Facts::distinct);
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
