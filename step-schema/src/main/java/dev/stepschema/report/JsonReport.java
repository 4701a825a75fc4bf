package dev.stepschema.report;

import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import dev.stepschema.batch.DocumentResult;
import dev.stepschema.batch.Totals;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code report.json}: an object with {@code documents}, one a line, and {@code totals}. It is written while documents
 * are checked, and is there when it is complete; a report of an earlier run stays until then.
 */
public final class JsonReport implements AutoCloseable {
    private static final String NAME = "report.json";
    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    private final Path target;
    private final ReplacedFile file;
    private final JsonGenerator json;
    private String separator = "{\"documents\":[\n";

    private JsonReport(Path target, ReplacedFile file) {
        this.target = target;
        this.file = file;
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), file.out());
    }

    /**
     * Begins a report.
     *
     * @param directory where {@code report.json} goes; made if it is missing
     * @throws UncheckedIOException if it cannot be written there
     */
    public static JsonReport open(Path directory) {
        Path target = directory.resolve(NAME);
        try {
            return new JsonReport(target, ReplacedFile.open(directory, NAME));
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /**
     * Adds what was found in one document.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void add(DocumentResult result) {
        ValidationReport report = result.report();
        try {
            json.writeRaw(separator);
            separator = ",\n";
            json.writeStartObject();
            JsonText.write(json, "path", result.file().name());
            json.writeNumberProperty("index", report.index());
            json.writeBooleanProperty("valid", report.valid());
            writeFaults("violations", report.violations());
            writeFaults("warnings", report.warnings());
            if (report.truncated()) {
                json.writeBooleanProperty("truncated", true);
            }
            json.writeEndObject();
        } catch (JacksonException e) {
            throw failure(target, e);
        }
    }

    /**
     * Ends the report and puts it in its place.
     *
     * @return the path of {@code report.json}
     * @throws UncheckedIOException if it cannot be written
     */
    public Path finish(Totals totals) {
        try {
            json.writeRaw(separator.startsWith("{") ? "{\"documents\":[\n],\n" : "\n],\n");
            json.writeRaw("\"totals\":");
            json.writeStartObject();
            json.writeNumberProperty("files", totals.files());
            json.writeNumberProperty("documents", totals.documents());
            json.writeNumberProperty("valid", totals.valid());
            json.writeNumberProperty("invalid", totals.invalid());
            json.writeNumberProperty("violations", totals.violations());
            json.writeNumberProperty("warnings", totals.warnings());
            json.writeEndObject();
            json.writeRaw("}\n");
            json.close();
            file.commit();
            return target;
        } catch (JacksonException | IOException e) {
            throw failure(target, e);
        }
    }

    /** Takes back a report that was not finished. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private void writeFaults(String name, List<Violation> faults) {
        json.writeArrayPropertyStart(name);
        for (Violation fault : faults) {
            json.writeStartObject();
            json.writeStringProperty("code", fault.code().name());
            JsonText.write(json, "pointer", fault.instancePointer());
            json.writeNumberProperty("line", fault.line());
            json.writeNumberProperty("column", fault.column());
            json.writeNumberProperty("offset", fault.offset());
            JsonText.write(json, "message", fault.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static UncheckedIOException failure(Path target, Exception cause) {
        String reason = Reasons.of(cause);
        IOException io = cause instanceof IOException e ? e : new IOException(cause);
        return new UncheckedIOException("the report " + target + " cannot be written: " + reason, io);
    }
}
