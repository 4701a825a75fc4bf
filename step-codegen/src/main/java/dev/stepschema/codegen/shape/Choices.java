package dev.stepschema.codegen.shape;

import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Set;

/** Which {@code anyOf} and {@code oneOf} give a value several shapes, and which only restrict the one that it has. */
final class Choices {
    /** Keywords that leave the shape of a value as it is. */
    private static final Set<String> SHAPELESS = Set.of(
            "required",
            "not",
            "if",
            "then",
            "else",
            "dependentRequired",
            "dependencies",
            "propertyNames",
            "minProperties",
            "maxProperties",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf");

    private Choices() {}

    /** Whether no branch of a choice changes anything about the shape that the rest of the schemas gives the value. */
    static boolean isShapeless(Choice choice, Facts facts, References references) {
        boolean isShapedOtherwise = facts.types().size() < JsonType.values().length;
        return isShapedOtherwise
                && choice.branches().stream().allMatch(branch -> isShapeless(branch, facts, references));
    }

    private static boolean isShapeless(Schema branch, Facts facts, References references) {
        return references.closure(List.of(branch)).stream()
                .allMatch(part -> Keywords.assertions(part).stream()
                        .allMatch(keyword -> isShapeless(part, keyword, facts, references)));
    }

    private static boolean isShapeless(Schema part, String keyword, Facts facts, References references) {
        return switch (keyword) {
            case "$ref", "$dynamicRef", "$recursiveRef", "allOf" -> true; // what they lead to is looked at itself
            case "type" -> Types.named(part.keyword("type").orElseThrow()).containsAll(facts.typesButNull());
            case "anyOf", "oneOf" ->
                part.elements(keyword).stream().allMatch(each -> isShapeless(each, facts, references));
            default -> SHAPELESS.contains(keyword);
        };
    }
}
