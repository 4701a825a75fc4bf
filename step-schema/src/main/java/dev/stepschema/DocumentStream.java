package dev.stepschema;

import dev.stepschema.json.DocumentReader;
import dev.stepschema.json.Lines;
import dev.stepschema.plan.Evaluator;
import dev.stepschema.plan.Faults;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The reports of several documents, each made when it is asked for. */
final class DocumentStream extends AbstractSpliterator<ValidationReport> {
    private final DocumentReader documents;
    private final Evaluator evaluator;
    private final Policy policy;
    private long index;
    private boolean lost;

    private DocumentStream(DocumentReader documents, Evaluator evaluator, Policy policy) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.documents = documents;
        this.evaluator = evaluator;
        this.policy = policy;
    }

    static Stream<ValidationReport> of(DocumentReader documents, Evaluator evaluator, Policy policy) {
        return StreamSupport.stream(new DocumentStream(documents, evaluator, policy), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super ValidationReport> action) {
        try {
            if (lost || !documents.next()) {
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the documents cannot be read: " + Reasons.of(e), e);
        }
        Faults faults = faults();
        lost = documents.isOpenEnded() && faults.isUnreadable();
        Lines lines = new Lines(documents.text(), documents.from(), documents.to(), documents.place());
        Reports reports = new Reports(documents.text(), policy);
        ValidationReport report = reports.of(faults, lines, index++, documents.from());
        action.accept(lost || (documents.isOpenEnded() && faults.isTruncated()) ? sayingWhatIsLost(report) : report);
        return true;
    }

    /** The report of a document without an end: its last sentence says so, if anything stands behind the fault. */
    private ValidationReport sayingWhatIsLost(ValidationReport report) {
        List<Violation> violations = new ArrayList<>(report.violations());
        long end = documents.place().offset() + documents.to() - documents.from();
        boolean nothing = !documents.isTooLong() && report.violations().stream().anyMatch(each -> each.offset() >= end);
        if (violations.isEmpty() || nothing) {
            return report;
        }
        Violation last = violations.remove(violations.size() - 1);
        violations.add(new Violation(
                last.code(),
                last.instancePointer(),
                last.keywordPointer(),
                last.line(),
                last.column(),
                last.offset(),
                last.message() + "; what follows in the array was not read",
                last.suggestion()));
        return new ValidationReport(
                violations, report.warnings(), report.truncated(), report.index(), report.line(), report.offset());
    }

    private Faults faults() {
        if (documents.isNone()) {
            return evaluator.misplaced(documents.fault().orElseThrow(), Optional.empty());
        }
        Faults faults = documents.isTooLong()
                ? evaluator.tooLong(documents.from())
                : evaluator.faults(documents.text(), documents.from(), documents.to());
        return documents
                .fault()
                .map(fault -> evaluator.misplaced(fault, Optional.of(faults)))
                .orElse(faults);
    }
}
