package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Allows no value.
 *
 * @param code what the fault is: an unknown property, something unevaluated, a union of nothing, or else the schema
 *     {@code false}
 * @param keyword where it stands
 */
public record Nothing(Code code, Keyword keyword) implements Check {
    /** The check for a schema that is {@code false}. */
    static Nothing of(Site site) {
        Code code = switch (site.schema().holder()) {
            case "additionalProperties" -> Code.UNKNOWN_PROPERTY;
            case "unevaluatedProperties", "unevaluatedItems" -> Code.UNEVALUATED;
            default -> Code.FALSE_SCHEMA;
        };
        return new Nothing(code, Keyword.of(site.schema()));
    }

    @Override
    public boolean check(Run run) {
        run.fault(code, keyword, () -> Subject.of(run.cursor().pointer()) + isNotAllowed());
        run.cursor().skip();
        return false;
    }

    /** The fault of a property that is not allowed, with the cursor on its name; false, always. */
    boolean faultAtName(Run run, List<String> known) {
        if (!run.keeps(code())) {
            return false;
        }
        String name = run.cursor().name();
        boolean unknown = code == Code.UNKNOWN_PROPERTY || code == Code.UNEVALUATED;
        Optional<String> meant = unknown ? Suggestion.of(name, known) : Optional.empty();
        String message = unknown
                ? "unknown property " + Quotes.name(name) + Sentences.didYouMean(meant)
                : "property " + Quotes.name(name) + isNotAllowed();
        return run.faultAt(run.cursor().pointer(), run.cursor().offset(), code, keyword, message, meant);
    }

    private String isNotAllowed() {
        return code == Code.NO_MATCH ? " matches no form: none of them allows any value" : " is not allowed";
    }
}
