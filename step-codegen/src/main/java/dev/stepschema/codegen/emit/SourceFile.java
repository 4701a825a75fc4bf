package dev.stepschema.codegen.emit;

/**
 * A file of generated source.
 *
 * @param path its path below the output directory, with slashes
 * @param text its text, lines ended by LF
 */
public record SourceFile(String path, String text) {}
