package dev.stepschema.batch;

import dev.stepschema.ValidationReport;

/**
 * What was found in one document of a batch.
 *
 * @param file the file that holds it
 * @param layout how the file was read, never {@link Layout#AUTO}
 * @param report what validation found; its lines and offsets are those of the file
 */
public record DocumentResult(DocumentFile file, Layout layout, ValidationReport report) {}
