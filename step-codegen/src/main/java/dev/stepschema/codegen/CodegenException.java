package dev.stepschema.codegen;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where nothing can be generated; the message says all that is wrong, one fault a line. Earlier output is kept. */
public final class CodegenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /**
     * An exception about the schemas.
     *
     * @param diagnostics the errors, at least one
     */
    public CodegenException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * An exception about files or options.
     *
     * @param message whole sentences, the last one with the remedy
     */
    public CodegenException(String message) {
        super(message);
        this.diagnostics = List.of();
    }

    /**
     * An exception about files.
     *
     * @param message whole sentences, the last one with the remedy
     * @param cause what the system says
     */
    public CodegenException(String message, Throwable cause) {
        super(message, cause);
        this.diagnostics = List.of();
    }

    /** The located errors; none where the fault is not in a schema. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
