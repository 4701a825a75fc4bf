package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.plan.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Elements that are too many, equal, or not among those wanted. */
final class ElementErrors {
    private ElementErrors() {}

    static List<Finding> findings(Clue clue) {
        return switch (clue.name()) {
            case "items", "additionalItems" -> List.of(notAllowed(clue, Code.FALSE_SCHEMA));
            case "unevaluatedItems" -> List.of(notAllowed(clue, Code.UNEVALUATED));
            case "uniqueItems" -> equal(clue);
            case "maxContains" -> List.of(contains(clue, "at most " + clue.operandOf("maxContains", "0"), "more do"));
            default -> List.of(contains(clue, "at least " + clue.operandOf("minContains", "1"), "fewer do"));
        };
    }

    private static Finding contains(Clue clue, String bound, String actual) {
        String message = bound + " of the elements of " + clue.subject() + " must match \"contains\", but " + actual;
        return Finding.of(Code.CONTAINS, clue.spot(), clue.keyword("contains"), message);
    }

    private static Finding notAllowed(Clue clue, Code code) {
        Object index = clue.error().getIndex() != null
                ? clue.error().getIndex()
                : clue.error().getArguments()[0];
        Spot element = clue.spot().below(String.valueOf(index));
        return Finding.of(code, element, clue.keyword(), Subject.of(element.pointer()) + " is not allowed");
    }

    /** Every element that equals an earlier one. */
    private static List<Finding> equal(Clue clue) {
        List<Finding> findings = new ArrayList<>();
        Map<Object, Integer> seen = new HashMap<>();
        List<JsonValue> elements = ((JsonArray) clue.spot().value()).elements();
        for (int i = 0; i < elements.size(); i++) {
            Integer first = seen.putIfAbsent(Equality.key(elements.get(i)), i);
            if (first != null) {
                Spot element = clue.spot().below(String.valueOf(i));
                String message =
                        Subject.of(element.pointer()) + " equals element " + first + "; all have to be different";
                findings.add(Finding.of(Code.UNIQUE_ITEMS, element, clue.keyword(), message));
            }
        }
        return findings;
    }
}
