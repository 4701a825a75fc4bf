package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code type}, {@code enum} and {@code const}. */
final class ValueErrors {
    private ValueErrors() {}

    static Finding finding(Clue clue) {
        if (clue.name().equals("enum") && clue.operand().isEmpty()) {
            return clue.finding(Code.ENUM, clue.subject() + " is not allowed: no value is listed");
        }
        return switch (clue.name()) {
            case "type" -> clue.wanting(Code.TYPE, Wanted.types(clue.operand()), Optional.empty());
            case "enum" -> clue.wanting(Code.ENUM, Wanted.values(clue.operand()), meant(clue, clue.operand()));
            default -> clue.wanting(Code.CONST, List.of(Wanted.value(clue.operand())), meant(clue, clue.operand()));
        };
    }

    private static Optional<String> meant(Clue clue, JsonNode values) {
        List<String> strings = new ArrayList<>();
        for (JsonNode value : values.isArray() ? values : List.of(values)) {
            if (value.isString()) {
                strings.add(value.stringValue());
            }
        }
        return clue.spot().value() instanceof JsonString string
                ? Suggestion.of(string.text(), strings)
                : Optional.empty();
    }
}
