package dev.stepschema.report;

import dev.stepschema.Code;
import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import dev.stepschema.batch.DocumentFile;
import dev.stepschema.batch.DocumentResult;
import dev.stepschema.batch.Layout;
import dev.stepschema.json.Lines;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Results of documents, made without a validator. */
final class Results {
    private Results() {}

    static DocumentResult of(Path file, Layout layout, ValidationReport report) {
        return new DocumentResult(new DocumentFile(file, "steps/a.json"), layout, report);
    }

    static DocumentResult valid(Path file) {
        return of(file, Layout.DOCUMENT, ValidationReport.ofValid());
    }

    static DocumentResult invalid(Path file, Violation... violations) {
        return of(file, Layout.DOCUMENT, new ValidationReport(List.of(violations), List.of(), false, 0, 1, 0));
    }

    /** A fault where the first occurrence of some characters stands. */
    static Violation fault(String document, String at, String pointer, String message) {
        byte[] text = document.getBytes(StandardCharsets.UTF_8);
        int offset = document.substring(0, document.indexOf(at)).getBytes(StandardCharsets.UTF_8).length;
        Lines.Place place = new Lines(text).place(offset);
        return new Violation(
                Code.ENUM, pointer, "/enum", place.line(), place.column(), place.offset(), message, Optional.empty());
    }
}
