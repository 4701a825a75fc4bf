package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.plan.Sentences;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Properties that are missing, unknown or wrongly named. */
final class PropertyErrors {
    private PropertyErrors() {}

    static List<Finding> findings(Clue clue) {
        String name = clue.error().getProperty();
        return switch (clue.name()) {
            case "required" -> {
                String message = "required property " + Quotes.name(name) + type(clue, name) + " is missing";
                yield List.of(clue.finding(Code.REQUIRED, message));
            }
            case "additionalProperties" -> List.of(unknown(clue, name));
            case "unevaluatedProperties" -> List.of(unevaluated(clue, name));
            case "propertyNames" -> {
                String message = "the property name " + Quotes.name(name) + " is not allowed";
                yield List.of(Finding.of(Code.PROPERTY_NAME, clue.spot().below(name), clue.keyword(), message));
            }
            default -> missing(clue, name);
        };
    }

    private static Finding unknown(Clue clue, String name) {
        Optional<String> meant = Suggestion.of(name, clue.knownNames());
        String message = "unknown property " + Quotes.name(name) + Sentences.didYouMean(meant);
        return new Finding(Code.UNKNOWN_PROPERTY, clue.spot().below(name), clue.keyword(), List.of(), message, meant);
    }

    private static Finding unevaluated(Clue clue, String name) {
        Optional<String> meant = Suggestion.of(name, clue.knownNames());
        String message = "unknown property " + Quotes.name(name) + Sentences.didYouMean(meant);
        return new Finding(Code.UNEVALUATED, clue.spot().below(name), clue.keyword(), List.of(), message, meant);
    }

    /** What a property requires by {@code dependentRequired} or, in older drafts, {@code dependencies}. */
    private static List<Finding> missing(Clue clue, String trigger) {
        List<Finding> findings = new ArrayList<>();
        clue.operand().path(trigger).forEach(each -> {
            String name = each.asString();
            if (clue.spot().value() instanceof JsonObject object
                    && !object.members().containsKey(name)) {
                String message = "property " + Quotes.name(name) + type(clue, name) + " is missing; "
                        + Quotes.name(trigger) + " requires it";
                findings.add(clue.finding(Code.DEPENDENT_REQUIRED, message));
            }
        });
        return findings;
    }

    /** The type of a property, if the schema says one, as a sentence has it in brackets. */
    private static String type(Clue clue, String name) {
        List<String> types = clue.typesOf(name);
        return types.isEmpty() ? "" : Sentences.inBrackets(types.get(0));
    }
}
