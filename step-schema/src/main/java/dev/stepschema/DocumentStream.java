package dev.stepschema;

import dev.stepschema.json.DocumentReader;
import dev.stepschema.json.Lines;
import dev.stepschema.plan.Evaluator;
import dev.stepschema.plan.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
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
            throw new UncheckedIOException(e);
        }
        Faults faults = faults();
        lost = documents.isLostAtMalformed() && faults.isUnreadable();
        Lines lines = new Lines(documents.text(), documents.from(), documents.to(), documents.place());
        Reports reports = new Reports(documents.text(), policy);
        action.accept(reports.of(faults, lines, index++, documents.from()));
        return true;
    }

    private Faults faults() {
        if (documents.outside().isPresent()) {
            return evaluator.outside(documents.outside().get(), documents.from());
        }
        return documents.isTooLong()
                ? evaluator.tooLong(documents.from())
                : evaluator.faults(documents.text(), documents.from(), documents.to());
    }
}
