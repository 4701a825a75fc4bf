package dev.stepschema.codegen.shape;

import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A property by which the branches of a union that are objects can be told apart: each allows it other strings. It need
 * not be required; where it is absent it decides nothing.
 *
 * @param property its name
 * @param byBranch the strings that each branch allows
 */
record Tag(String property, Map<Selection, List<String>> byBranch) {

    /** The tag of a union: what OpenAPI's {@code discriminator} names, if it holds, or else the first that holds. */
    static Optional<Tag> of(Choice choice, List<Selection> branches, Shaper shaper) {
        List<Selection> objects = branches.stream()
                .filter(branch -> shaper.facts(branch).types().contains(JsonType.OBJECT))
                .toList();
        if (objects.size() < 2) {
            return Optional.empty();
        }
        Set<String> candidates = new LinkedHashSet<>();
        choice.schema()
                .keyword("discriminator")
                .filter(JsonObject.class::isInstance)
                .flatMap(value -> ((JsonObject) value).get("propertyName"))
                .ifPresent(name -> candidates.add(name instanceof JsonString text ? text.text() : ""));
        candidates.addAll(shaper.facts(objects.get(0)).properties().keySet());
        return candidates.stream()
                .flatMap(name -> holds(name, objects, shaper).stream())
                .findFirst();
    }

    /** The values of a branch. */
    List<String> values(Selection branch) {
        return byBranch.getOrDefault(branch, List.of());
    }

    private static Optional<Tag> holds(String property, List<Selection> branches, Shaper shaper) {
        Map<Selection, List<String>> byBranch = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Selection branch : branches) {
            List<String> strings = strings(property, branch, shaper);
            if (strings.isEmpty() || !strings.stream().allMatch(seen::add)) {
                return Optional.empty();
            }
            byBranch.put(branch, strings);
        }
        return Optional.of(new Tag(property, byBranch));
    }

    private static List<String> strings(String property, Selection branch, Shaper shaper) {
        List<Schema> schemas = shaper.facts(branch).properties().get(property);
        if (schemas == null) {
            return List.of();
        }
        List<String> strings = new ArrayList<>();
        for (JsonValue value : shaper.facts(Selection.of(schemas)).values().orElse(List.of())) {
            if (!(value instanceof JsonString string)) {
                return List.of();
            }
            strings.add(string.text());
        }
        return strings;
    }
}
