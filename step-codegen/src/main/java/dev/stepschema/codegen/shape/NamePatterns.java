package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.read.TextPattern;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code patternProperties}: schemas for properties by what their names look like. */
final class NamePatterns {
    /** Expressions that every name matches. */
    private static final Set<String> ALL = Set.of("", "^", "$", ".*", "^.*", ".*$", "^.*$", "^(.*)$", "[\\s\\S]*");

    private NamePatterns() {}

    /**
     * The schemas that each part has for a property beside those under its name: those of the patterns that the name
     * matches, and {@code additionalProperties} where the part does not know the name at all.
     */
    static List<Schema> beyondNames(String name, List<Schema> parts) {
        List<Schema> schemas = new ArrayList<>();
        for (Schema part : parts) {
            List<Schema> matching = part.has("patternProperties") ? matching(name, part) : List.of();
            schemas.addAll(matching);
            boolean isKnown = !matching.isEmpty() || Keywords.hasMember(part, "properties", name);
            if (!isKnown && part.has("additionalProperties")) {
                schemas.add(part.child("additionalProperties"));
            }
        }
        return schemas;
    }

    private static List<Schema> matching(String name, Schema part) {
        return part.named("patternProperties").entrySet().stream()
                .filter(each -> TextPattern.of(each.getKey()).isFoundIn(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All schemas of the keyword, whatever their patterns. */
    static List<Schema> all(Facts facts) {
        return facts.with("patternProperties").stream()
                .flatMap(part -> part.named("patternProperties").values().stream())
                .toList();
    }

    /** What checks that each name matches a pattern: a part that allows no other properties. */
    static List<Constraint> closing(Facts facts) {
        return facts.with("patternProperties").stream()
                .filter(NamePatterns::isClosing)
                .map(part -> new Constraint(
                        "patternProperties", part.keyword("patternProperties").orElseThrow()))
                .toList();
    }

    /** Whether every pattern belongs to a part that allows no other properties. */
    static boolean areChecked(Facts facts) {
        return facts.with("patternProperties").stream().allMatch(NamePatterns::isClosing);
    }

    private static boolean isClosing(Schema part) {
        return !part.named("patternProperties").isEmpty()
                && part.has("additionalProperties")
                && Keywords.allowsNothing(part.child("additionalProperties"));
    }

    /** Whether every name matches one of the patterns. */
    static boolean matchAll(Facts facts) {
        return facts.with("patternProperties").stream()
                .flatMap(part -> part.named("patternProperties").keySet().stream())
                .anyMatch(ALL::contains);
    }
}
