package dev.stepschema.batch;

import dev.stepschema.Code;
import dev.stepschema.SchemaValidator;
import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks the documents in many files, one result a document, in the order of the files and of the documents in them. */
public final class Batch {
    private final SchemaValidator validator;
    private final LayoutOfFile layouts;
    private final Layout layout;

    /**
     * A batch.
     *
     * @param validator what every document is checked by
     * @param layout how documents lie in every file
     */
    public Batch(SchemaValidator validator, Layout layout) {
        this.validator = validator;
        this.layouts = new LayoutOfFile(validator);
        this.layout = layout;
    }

    /**
     * Checks the documents of some files.
     *
     * @param files the files
     * @param results told of each document, as soon as it is checked
     * @return what it all comes to
     * @throws UncheckedIOException if a file cannot be read
     */
    public Totals run(List<DocumentFile> files, Consumer<DocumentResult> results) {
        Totals totals = Totals.NONE;
        for (DocumentFile file : files) {
            totals = totals.plusFile();
            Layout its = reading(file, () -> layout == Layout.AUTO ? layouts.of(file.path()) : layout);
            try (Stream<ValidationReport> reports = reading(file, () -> check(file.path(), its))) {
                Iterator<ValidationReport> each = reports.iterator();
                while (reading(file, each::hasNext)) {
                    ValidationReport report = each.next();
                    totals = totals.plus(report);
                    results.accept(new DocumentResult(file, its, report));
                }
            }
        }
        return totals;
    }

    private Stream<ValidationReport> check(Path file, Layout its) throws IOException {
        return switch (its) {
            case ARRAY ->
                LayoutOfFile.beginsWith(file, '[')
                        ? validator.validateEach(Files.newInputStream(file))
                        : Stream.of(noArray());
            case LINES -> validator.validateLines(Files.newInputStream(file));
            case DOCUMENT, AUTO -> {
                try (InputStream in = Files.newInputStream(file)) {
                    yield Stream.of(validator.validate(in));
                }
            }
        };
    }

    /** Names the file if it cannot be read. */
    private static <T> T reading(DocumentFile file, Reading<T> step) {
        try {
            return step.run();
        } catch (UncheckedIOException e) {
            throw unreadable(file, Reasons.cause(e));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UncheckedIOException unreadable(DocumentFile file, IOException cause) {
        return new UncheckedIOException("the file " + file.name() + " cannot be read: " + Reasons.of(cause), cause);
    }

    private static ValidationReport noArray() {
        String message = "the file must be an array of documents, as its layout says, but does not begin with \"[\"";
        Violation violation = new Violation(Code.TYPE, "", "", 1, 1, 0, message, Optional.empty());
        return new ValidationReport(List.of(violation), List.of(), false, 0, 1, 0);
    }

    /** Some reading of a file. */
    private interface Reading<T> {
        T run() throws IOException;
    }
}
