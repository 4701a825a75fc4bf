package dev.stepschema.report;

import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A report in the output formats of JSON Schema (core, section 12): {@code flag} and {@code basic}.
 *
 * <p>Two things differ from what the specification allows a validator to say. There are no annotations. And a keyword is
 * named by where it stands, not by the way to it: {@code keywordLocation} is its JSON Pointer in its schema document and
 * does not pass through {@code $ref}.
 */
public final class StandardOutput {
    private static final JsonFactory JSON = new JsonFactory();

    private StandardOutput() {}

    /** Whether the document is valid, as {@code flag} has it (core, section 12.4.1). */
    public static String flag(ValidationReport report) {
        return report.valid() ? "{\"valid\":true}" : "{\"valid\":false}";
    }

    /**
     * The violations, as {@code basic} has them (core, section 12.4.2). The warnings of a tolerant policy are no errors
     * and do not appear.
     */
    public static String basic(ValidationReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeBooleanProperty("valid", report.valid());
            json.writeStringProperty("keywordLocation", "");
            json.writeStringProperty("instanceLocation", "");
            if (!report.valid()) {
                json.writeArrayPropertyStart("errors");
                report.violations().forEach(violation -> write(json, violation));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Violation violation) {
        json.writeStartObject();
        json.writeBooleanProperty("valid", false);
        JsonText.write(json, "keywordLocation", violation.keywordPointer());
        if (!violation.keywordLocation().isEmpty()) {
            json.writeStringProperty("absoluteKeywordLocation", violation.keywordLocation());
        }
        JsonText.write(json, "instanceLocation", violation.instancePointer());
        JsonText.write(json, "error", violation.message());
        json.writeEndObject();
    }
}
