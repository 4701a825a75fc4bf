package dev.stepschema.report;

import dev.stepschema.Violation;
import dev.stepschema.batch.DocumentResult;
import dev.stepschema.batch.Layout;
import java.nio.file.Path;

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
            int kept = result.report().violations().size()
                    + result.report().warnings().size();
            sink.error(name(result) + ": error: this document has more violations than the " + kept
                    + " that are kept of one; no report has the others. Correct these and check it again.");
        }
    }

    /**
     * Says how many violations and warnings were left out, if any were: only the first 100 are printed.
     *
     * @param report where all of them are
     */
    public void finish(Path report) {
        if (left > 0) {
            sink.error(left + " more violations and warnings are not shown here. All " + (shown + left) + " are in "
                    + report + ".");
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
