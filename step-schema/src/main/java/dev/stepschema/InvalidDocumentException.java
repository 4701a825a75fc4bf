package dev.stepschema;

/** Thrown where a document that had to be valid is not; the message holds every violation, one a line. */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ValidationReport report;

    /**
     * An exception that says what a report says.
     *
     * @param report the report of an invalid document
     */
    public InvalidDocumentException(ValidationReport report) {
        super(report.toString());
        this.report = report;
    }

    /** What was found in the document. */
    public ValidationReport report() {
        return report;
    }
}
