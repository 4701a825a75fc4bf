package dev.stepschema.report;

import dev.stepschema.Violation;
import dev.stepschema.batch.DocumentResult;
import dev.stepschema.batch.Layout;

/**
 * Violations as compilers print them: {@code path:line:column: error: sentence [CODE]}, below it the line of the document
 * and carets under the fault.
 */
public final class ConsoleReport {
    private static final int MOST = 100;

    private final Sink sink;
    private long shown;
    private long left;

    /**
     * A report that has printed nothing yet.
     *
     * @param sink where the text goes
     */
    public ConsoleReport(Sink sink) {
        this.sink = sink;
    }

    /** Prints what was found in one document; nothing for a valid one without warnings. */
    public void add(DocumentResult result) {
        for (Violation violation : result.report().violations()) {
            if (hasRoom()) {
                sink.error(text(result, violation, "error"));
            }
        }
        for (Violation warning : result.report().warnings()) {
            if (hasRoom()) {
                sink.warning(text(result, warning, "warning"));
            }
        }
        if (result.report().truncated()) {
            sink.error(name(result) + ": error: there are more violations in this document than are reported");
        }
    }

    /** Says how many violations and warnings were left out, if any were: only the first 100 are printed. */
    public void finish() {
        if (left > 0) {
            sink.error("… and " + left + " more, which the report has");
        }
    }

    private boolean hasRoom() {
        if (shown < MOST) {
            shown++;
            return true;
        }
        left++;
        return false;
    }

    private static String text(DocumentResult result, Violation violation, String kind) {
        String sentence = name(result) + ":" + violation.line() + ":" + violation.column() + ": " + kind + ": "
                + violation.message() + " [" + violation.code() + "]";
        return SourceExcerpt.of(result.file().path(), violation, "at " + place(result, violation))
                .map(excerpt -> sentence + "\n" + excerpt)
                .orElse(sentence);
    }

    private static String place(DocumentResult result, Violation violation) {
        String pointer = violation.instancePointer();
        String place = pointer.isEmpty() ? "the root" : Plain.shortened(pointer);
        return result.layout() == Layout.ARRAY
                ? place + " of element " + result.report().index()
                : place;
    }

    private static String name(DocumentResult result) {
        return Plain.escaped(result.file().name());
    }

    /** Takes text that may have several lines. */
    public interface Sink {
        /** Prints a violation. */
        void error(String text);

        /** Prints a fault that the policy tolerates. */
        void warning(String text);
    }
}
