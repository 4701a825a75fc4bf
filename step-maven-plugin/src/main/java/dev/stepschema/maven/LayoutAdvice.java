package dev.stepschema.maven;

import dev.stepschema.Code;
import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import dev.stepschema.batch.DocumentResult;
import dev.stepschema.batch.Layout;

/** What to do about a file of several documents that is read as one. */
final class LayoutAdvice {
    private static final String REMEDY = "; if each line is one, set <layout>lines</layout> (step.layout)";

    private LayoutAdvice() {}

    /** A result whose violations say how a file of lines is read, if it looks like one. */
    static DocumentResult on(DocumentResult result) {
        ValidationReport report = result.report();
        if (result.layout() != Layout.DOCUMENT || report.violations().stream().noneMatch(LayoutAdvice::isNextLine)) {
            return result;
        }
        ValidationReport advised = new ValidationReport(
                report.violations().stream().map(LayoutAdvice::advised).toList(),
                report.warnings(),
                report.truncated(),
                report.index(),
                report.line(),
                report.offset());
        return new DocumentResult(result.file(), result.layout(), advised);
    }

    /** Whether something follows a document that begins on a line of its own. */
    private static boolean isNextLine(Violation violation) {
        return violation.code() == Code.TRAILING && violation.line() > 1 && violation.column() == 1;
    }

    private static Violation advised(Violation violation) {
        return isNextLine(violation)
                ? new Violation(
                        violation.code(),
                        violation.instancePointer(),
                        violation.keywordPointer(),
                        violation.keywordLocation(),
                        violation.line(),
                        violation.column(),
                        violation.offset(),
                        violation.message() + REMEDY,
                        violation.suggestion())
                : violation;
    }
}
