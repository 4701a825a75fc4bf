package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.text.Quotes;
import java.util.List;
import java.util.Optional;

/** Errors of networknt to findings: our codes, exact places, our words. */
final class Translator {
    private Translator() {}

    /** What an error says; nothing, where it is none by the specification. */
    static List<Finding> findings(Clue clue) {
        return switch (clue.name()) {
            case "type", "enum", "const" -> List.of(ValueErrors.finding(clue));
            case "required",
                    "additionalProperties",
                    "unevaluatedProperties",
                    "propertyNames",
                    "dependentRequired",
                    "dependencies" -> PropertyErrors.findings(clue);
            case "items",
                    "additionalItems",
                    "unevaluatedItems",
                    "uniqueItems",
                    "contains",
                    "minContains",
                    "maxContains" -> ElementErrors.findings(clue);
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" ->
                List.of(BoundErrors.ofCount(clue));
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                List.of(BoundErrors.ofNumber(clue));
            case "pattern" -> List.of(pattern(clue));
            case "format" -> List.of(format(clue));
            case "contentMediaType", "contentEncoding" ->
                List.of(clue.finding(Code.FORMAT, clue.subject() + " is no text as " + quoted(clue) + " says"));
            case "not" -> List.of(clue.finding(Code.NOT, clue.subject() + " matches what it must not match"));
            case "false" -> List.of(FalseErrors.finding(clue));
            default -> List.of(other(clue));
        };
    }

    private static Finding pattern(Clue clue) {
        String message = clue.subject() + " must match the pattern "
                + Quotes.name(clue.operand().asString()) + ", but is "
                + actual(clue);
        return clue.finding(Code.PATTERN, message);
    }

    private static Finding format(Clue clue) {
        String message = clue.subject() + " must have the format "
                + Quotes.name(clue.operand().asString()) + ", but is "
                + actual(clue);
        return clue.finding(Code.FORMAT, message);
    }

    private static String actual(Clue clue) {
        return Finding.wanting(Code.PATTERN, clue.spot(), "", List.of(), clue.showsValues(), Optional.empty())
                .message();
    }

    private static String quoted(Clue clue) {
        return Quotes.name(clue.name());
    }

    private static Finding other(Clue clue) {
        String message = clue.subject() + " does not fulfil " + quoted(clue);
        return clue.finding(Code.FALSE_SCHEMA, message);
    }
}
