package dev.stepschema.codegen.shape;

import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Schemas that speak of objects and never say that the value is one; most authors mean that it is. */
final class Untyped {
    /** Keywords that speak of no type by themselves. */
    private static final Set<String> NEUTRAL =
            Set.of("$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else");

    private Untyped() {}

    /** Whether there are keywords for objects and none for anything else. */
    static boolean isAboutObjects(List<Schema> parts, List<Choice> choices, References references) {
        Set<String> keywords = parts.stream()
                .flatMap(part -> Keywords.assertions(part).stream())
                .filter(keyword -> !NEUTRAL.contains(keyword))
                .collect(Collectors.toSet());
        return !keywords.isEmpty()
                && Keywords.OBJECTS.containsAll(keywords)
                && choices.stream()
                        .flatMap(choice -> choice.branches().stream())
                        .allMatch(branch ->
                                references.facts(Selection.of(branch)).types().contains(JsonType.OBJECT));
    }
}
