package dev.stepschema.codegen.shape;

import static dev.stepschema.json.JsonType.NULL;

import dev.stepschema.codegen.Options.Untyped;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.Collections;
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
    private final Selection selection;
    private final Optional<List<JsonValue>> values;
    private final List<Choice> choices;
    private final boolean untyped;
    private final Set<JsonType> types;
    private final Map<String, List<Schema>> properties = new LinkedHashMap<>();

    /** What holds where a selection applies; {@link References#facts} knows it already if it was asked for before. */
    Facts(Selection selection, References references) {
        this.parts = references.closure(selection.schemas());
        this.references = references;
        this.selection = selection;
        List<Choice> open = parts.stream()
                .flatMap(part -> Choice.of(part).stream())
                .filter(choice -> !selection.decided().contains(choice))
                .toList();
        this.choices =
                open.stream().filter(choice -> Values.listed(choice).isEmpty()).toList();
        this.values = Values.of(parts, open);
        Set<JsonType> named = computeTypes();
        this.untyped =
                named.size() == JsonType.values().length && UntypedShape.isAboutObjects(parts, choices, references);
        this.types = untyped && references.untyped() == Untyped.OBJECT ? EnumSet.of(JsonType.OBJECT) : named;
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

    /** The {@code anyOf} and {@code oneOf} that are still open and list more than values. */
    List<Choice> choices() {
        return choices;
    }

    /** Whether null is allowed. */
    boolean allowsNull() {
        return types.contains(NULL) && choices.stream().allMatch(this::allowsNull);
    }

    private boolean allowsNull(Choice choice) {
        long branches = choice.branches().stream()
                .filter(branch -> references.facts(Selection.of(branch)).allowsNull())
                .count();
        return choice.exclusive() ? branches == 1 : branches > 0;
    }

    /** Whether no value is allowed, not even null. */
    boolean allowNothing() {
        boolean isOnlyNull = typesButNull().isEmpty()
                || choices.stream().anyMatch(choice -> branchesButNull(choice).isEmpty());
        return isOnlyNull && !allowsNull();
    }

    /** Whether nothing but null is allowed. */
    boolean isOnlyNull() {
        return types.equals(EnumSet.of(NULL));
    }

    /** The branches of a choice that allow more than null, as far as the rest lets them. */
    List<Schema> branchesButNull(Choice choice) {
        return choice.branches().stream()
                .filter(branch -> {
                    Set<JsonType> left = references.facts(Selection.of(branch)).typesButNull();
                    left.retainAll(types);
                    return !left.isEmpty();
                })
                .toList();
    }

    /** Whether a keyword stands in one of the schemas. */
    boolean has(String keyword) {
        return parts.stream().anyMatch(part -> part.has(keyword));
    }

    /** The schemas that have a keyword. */
    List<Schema> with(String keyword) {
        return parts.stream().filter(part -> part.has(keyword)).toList();
    }

    /** The schemas of each property with a name, in the order of the schemas. */
    Map<String, List<Schema>> properties() {
        if (properties.isEmpty()) {
            for (Schema part : parts) {
                part.named("properties")
                        .forEach((name, schema) -> properties
                                .computeIfAbsent(name, any -> new ArrayList<>())
                                .add(schema));
            }
            properties.forEach((name, schemas) -> schemas.addAll(NamePatterns.beyondNames(name, parts)));
        }
        return Collections.unmodifiableMap(properties);
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
        return NamePatterns.all(this).isEmpty() && forbidsFurtherProperties();
    }

    /** Whether all properties have a name, or one that matches a pattern. */
    boolean forbidsFurtherProperties() {
        return children("additionalProperties").stream().anyMatch(Keywords::allowsNothing)
                || Unevaluated.isClosed(this, selection, references);
    }

    /** Whether the schemas speak of objects without saying that the value is one. */
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

    private Set<JsonType> computeTypes() {
        EnumSet<JsonType> left = EnumSet.allOf(JsonType.class);
        for (Schema part : parts) {
            boolean isNegated = part.has("not") && Keywords.allowsAll(part.child("not"));
            if (isNegated || Keywords.allowsNothing(part)) {
                left.clear();
            }
            part.keyword("type").ifPresent(type -> left.retainAll(Types.named(type)));
        }
        values.ifPresent(
                list -> left.retainAll(list.stream().map(JsonValue::type).collect(Collectors.toSet())));
        left.retainAll(selection.types());
        return left;
    }
}
