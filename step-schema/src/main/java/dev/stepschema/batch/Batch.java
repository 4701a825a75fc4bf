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
        Totals[] totals = {Totals.NONE};
        for (DocumentFile file : files) {
            totals[0] = totals[0].plusFile();
            try {
                Layout its = layout == Layout.AUTO ? layouts.of(file.path()) : layout;
                check(file.path(), its, report -> {
                    totals[0] = totals[0].plus(report);
                    results.accept(new DocumentResult(file, its, report));
                });
            } catch (IOException e) {
                throw new UncheckedIOException("the file " + file.name() + " cannot be read: " + Reasons.of(e), e);
            }
        }
        return totals[0];
    }

    private void check(Path file, Layout its, Consumer<ValidationReport> reports) throws IOException {
        switch (its) {
            case ARRAY -> checkElements(file, reports);
            case LINES -> checkLines(file, reports);
            case DOCUMENT, AUTO -> {
                try (InputStream in = Files.newInputStream(file)) {
                    reports.accept(validator.validate(in));
                }
            }
        }
    }

    private void checkElements(Path file, Consumer<ValidationReport> reports) throws IOException {
        if (!LayoutOfFile.beginsWith(file, '[')) {
            reports.accept(noArray());
            return;
        }
        try (Stream<ValidationReport> elements = validator.validateEach(Files.newInputStream(file))) {
            elements.forEachOrdered(reports);
        }
    }

    private void checkLines(Path file, Consumer<ValidationReport> reports) throws IOException {
        try (Stream<ValidationReport> lines = validator.validateLines(Files.newInputStream(file))) {
            lines.forEachOrdered(reports);
        }
    }

    private static ValidationReport noArray() {
        String message = "the file must be an array of documents, as its layout says, but does not begin with \"[\"";
        Violation violation = new Violation(Code.TYPE, "", "", 1, 1, 0, message, Optional.empty());
        return new ValidationReport(List.of(violation), List.of(), false, 0, 1, 0);
    }
}
