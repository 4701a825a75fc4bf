package dev.stepschema.batch;

import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import java.util.List;

/** A report on a line of its own, moved to where the line stands in its file. */
final class Shifted {
    private final int lines;
    private final long bytes;

    private Shifted(int lines, long bytes) {
        this.lines = lines;
        this.bytes = bytes;
    }

    static ValidationReport report(ValidationReport report, long index, LineReader.Line line) {
        Shifted shifted = new Shifted(line.number() - 1, line.offset());
        return new ValidationReport(
                shifted.all(report.violations()),
                shifted.all(report.warnings()),
                report.truncated(),
                index,
                report.line() + shifted.lines,
                report.offset() + shifted.bytes);
    }

    private List<Violation> all(List<Violation> faults) {
        return faults.stream().map(this::one).toList();
    }

    private Violation one(Violation fault) {
        return new Violation(
                fault.code(),
                fault.instancePointer(),
                fault.keywordPointer(),
                fault.line() + lines,
                fault.column(),
                fault.offset() + bytes,
                fault.message(),
                fault.suggestion());
    }
}
