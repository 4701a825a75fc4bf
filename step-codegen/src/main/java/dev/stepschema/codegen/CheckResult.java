package dev.stepschema.codegen;

import java.util.List;

/**
 * What comparing sources with what schemas give has found.
 *
 * @param differences one for each file that is not what the schemas give, sorted by path; none if all are
 * @param diagnostics what somebody should know about the schemas
 */
public record CheckResult(List<SourceDifference> differences, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public CheckResult {
        differences = List.copyOf(differences);
        diagnostics = List.copyOf(diagnostics);
    }
}
