package dev.stepschema;

import dev.stepschema.json.Lines;
import dev.stepschema.json.Utf8;
import dev.stepschema.plan.Evaluator;
import dev.stepschema.plan.Faults;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The documents of an array or of JSON lines, one after the other. */
final class DocumentStream {
    private DocumentStream() {}

    static Stream<ValidationReport> of(byte[] text, Evaluator evaluator, Policy policy) {
        Spliterator<ValidationReport> documents =
                isArray(text) ? new Elements(text, evaluator, policy) : new JsonLines(text, evaluator, policy);
        return StreamSupport.stream(documents, false);
    }

    private static boolean isArray(byte[] text) {
        int first = skipSpace(text, Utf8.hasByteOrderMark(text) ? 3 : 0, text.length);
        return first < text.length && text[first] == '[';
    }

    private static int skipSpace(byte[] text, int from, int to) {
        int i = from;
        while (i < to && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r' || text[i] == '\n')) {
            i++;
        }
        return i;
    }

    private abstract static class Documents extends AbstractSpliterator<ValidationReport> {
        long index;

        Documents() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        }
    }

    private static final class Elements extends Documents {
        private final Evaluator.Elements elements;
        private final Lines lines;
        private final Reports reports;

        Elements(byte[] text, Evaluator evaluator, Policy policy) {
            this.elements = evaluator.elements(text);
            this.lines = new Lines(text);
            this.reports = new Reports(text, policy);
        }

        @Override
        public boolean tryAdvance(Consumer<? super ValidationReport> action) {
            Optional<Faults> faults = elements.next();
            faults.ifPresent(found -> action.accept(reports.of(found, lines, index++, elements.offset())));
            return faults.isPresent();
        }
    }

    private static final class JsonLines extends Documents {
        private final byte[] text;
        private final Evaluator evaluator;
        private final Reports reports;
        private int position;
        private int line;

        JsonLines(byte[] text, Evaluator evaluator, Policy policy) {
            this.text = text;
            this.evaluator = evaluator;
            this.reports = new Reports(text, policy);
        }

        @Override
        public boolean tryAdvance(Consumer<? super ValidationReport> action) {
            while (position < text.length) {
                int start = position;
                int end = start;
                while (end < text.length && text[end] != '\n') {
                    end++;
                }
                position = end + 1;
                line++;
                int first = skipSpace(text, start, end);
                if (first < end) {
                    Lines lines = new Lines(text, start, end, line);
                    Faults faults = evaluator.faults(text, start, end);
                    action.accept(reports.of(faults, lines, index++, first));
                    return true;
                }
            }
            return false;
        }
    }
}
