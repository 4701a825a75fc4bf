package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * The schema {@code false}: allows no value (core, section 4.3.2).
 *
 * @param keyword where it stands
 */
public record Nothing(String keyword) implements Check {
    @Override
    public boolean check(Run run) {
        run.fault(code(), keyword, () -> Subject.of(run.cursor().pointer()) + " is not allowed");
        run.cursor().skip();
        return false;
    }

    /** The fault of a property that must not be there, at its name; the cursor stands on the name. */
    boolean faultAtName(Run run, List<String> known) {
        if (!run.keeps(code())) {
            return false;
        }
        String name = run.cursor().name();
        Optional<String> meant = code() == Code.FALSE_SCHEMA ? Optional.empty() : Suggestion.of(name, known);
        String message = code() == Code.FALSE_SCHEMA
                ? "property " + Quotes.name(name) + " is not allowed"
                : "unknown property " + Quotes.name(name) + Sentences.didYouMean(meant);
        return run.faultAt(run.cursor().pointer(), run.cursor().offset(), code(), keyword, message, meant);
    }

    private Code code() {
        return keyword.endsWith("/additionalProperties")
                ? Code.UNKNOWN_PROPERTY
                : keyword.contains("/unevaluated") ? Code.UNEVALUATED : Code.FALSE_SCHEMA;
    }
}
