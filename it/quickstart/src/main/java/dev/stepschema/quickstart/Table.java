package dev.stepschema.quickstart;

import dev.stepschema.quickstart.model.Step;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Steps as a table for the terminal. */
final class Table {
    private static final String ROW = "%-20s %8s  %-20s %s%n";

    private Table() {}

    /** A line for each step: model, tokens, why the model stopped, what the user thought of it. */
    static String of(List<Step> steps) {
        StringBuilder table = new StringBuilder(String.format(ROW, "model", "tokens", "stop reason", "feedback"));
        table.append("-".repeat(60)).append(System.lineSeparator());
        for (Step step : steps) {
            table.append(String.format(
                    ROW,
                    or(step.model()),
                    or(step.totalTokens()),
                    or(step.stopReason() == null ? null : step.stopReason().value()),
                    or(step.feedback() == null ? null : step.feedback().value())));
        }
        return table.toString();
    }

    private static String or(Object value) {
        return value instanceof Long count ? String.format(Locale.ROOT, "%,d", count) : Objects.toString(value, "-");
    }
}
