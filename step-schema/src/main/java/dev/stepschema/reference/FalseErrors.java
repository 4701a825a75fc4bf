package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.plan.Subject;
import dev.stepschema.source.Schema;
import dev.stepschema.text.Quotes;
import java.util.List;
import java.util.Set;

/** The schema {@code false}: of a property, the fault is at its name. */
final class FalseErrors {
    private static final Set<String> OF_PROPERTIES =
            Set.of("properties", "patternProperties", "additionalProperties", "unevaluatedProperties");

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    private FalseErrors() {}

    static Finding finding(Clue clue) {
        List<String> path = Paths.steps(clue.error().getEvaluationPath()); // ends in the keyword "false"
        while (path.size() > 2 && REFERENCES.contains(path.get(path.size() - 2))) {
            path.remove(path.size() - 2);
        }
        String last = path.size() < 2 ? "" : path.get(path.size() - 2);
        String before = path.size() < 3 ? "" : path.get(path.size() - 3);
        String keyword = clue.holder().map(Schema::pointer).orElse("");
        Code code = keyword.endsWith("/additionalProperties") ? Code.UNKNOWN_PROPERTY : Code.FALSE_SCHEMA;
        boolean ofProperty = OF_PROPERTIES.contains(last) || OF_PROPERTIES.contains(before);
        if (ofProperty && clue.parent().value() instanceof JsonObject) {
            String name = clue.lastStep();
            Spot spot = clue.parent().below(name);
            String start = code == Code.UNKNOWN_PROPERTY ? "unknown property " : "property ";
            String end = code == Code.UNKNOWN_PROPERTY ? "" : " is not allowed";
            return Finding.of(code, spot, keyword, start + Quotes.name(name) + end);
        }
        return Finding.of(code, clue.spot(), keyword, Subject.of(clue.spot().pointer()) + " is not allowed");
    }
}
