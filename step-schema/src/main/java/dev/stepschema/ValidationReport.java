package dev.stepschema;

import java.util.ArrayList;
import java.util.List;

/**
 * What validation found in one document. It keeps nothing of the document but what the messages quote.
 *
 * @param violations the faults, in the order of the document; none for a valid document
 * @param warnings the faults that the policy tolerates, in the order of the document
 * @param truncated whether there were more faults than {@link Limits#violations()}
 * @param index the position of the document in an array or in JSON lines, from 0; 0 for a single document
 * @param line the line at which the document begins, from 1
 * @param offset the byte offset at which the document begins, from 0
 */
public record ValidationReport(
        List<Violation> violations, List<Violation> warnings, boolean truncated, long index, int line, long offset) {

    private static final ValidationReport VALID = new ValidationReport(List.of(), List.of(), false, 0, 1, 0);

    /** Copies the lists. */
    public ValidationReport {
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
    }

    /** The report of a single document without a fault. */
    public static ValidationReport ofValid() {
        return VALID;
    }

    /** Whether the document has no violation; warnings do not count. */
    public boolean valid() {
        return violations.isEmpty();
    }

    /** {@code valid}, or the violations, one a line, and whether there are more; then the warnings. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        if (valid()) {
            lines.add("valid");
        }
        violations.forEach(violation -> lines.add(violation.toString()));
        if (truncated) {
            lines.add("… and more, which were not kept: see Limits.violations");
        }
        warnings.forEach(warning -> lines.add("warning: " + warning));
        return String.join("\n", lines);
    }
}
