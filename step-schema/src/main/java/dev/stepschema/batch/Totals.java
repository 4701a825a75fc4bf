package dev.stepschema.batch;

import dev.stepschema.ValidationReport;

/**
 * What a batch comes to.
 *
 * @param files files that were read
 * @param documents documents in them
 * @param valid documents without a violation
 * @param violations faults in all documents
 * @param warnings tolerated faults in all documents
 */
public record Totals(long files, long documents, long valid, long violations, long warnings) {

    /** Nothing read yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    /** Documents with a violation. */
    public long invalid() {
        return documents - valid;
    }

    Totals plusFile() {
        return new Totals(files + 1, documents, valid, violations, warnings);
    }

    Totals plus(ValidationReport report) {
        return new Totals(
                files,
                documents + 1,
                valid + (report.valid() ? 1 : 0),
                violations + report.violations().size(),
                warnings + report.warnings().size());
    }

    /** {@code 5 documents in 2 files: 3 valid, 2 invalid; 4 violations, 1 warning}. */
    @Override
    public String toString() {
        return count(documents, "document") + " in " + count(files, "file") + ": " + valid + " valid, " + invalid()
                + " invalid; " + count(violations, "violation") + ", " + count(warnings, "warning");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
