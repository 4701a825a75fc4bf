package dev.stepschema.codegen;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run has done.
 *
 * @param upToDate whether nothing had changed since the last run, so that no file was touched
 * @param written the files that are new or have new content
 * @param unchanged the files that had the right content already
 * @param deleted the files of an earlier run that no schema asks for any more
 * @param diagnostics what somebody should know about the schemas; none where the sources were up to date
 * @param types how many types there are, nested ones included
 * @param lines how many lines of source there are
 */
public record CodegenResult(
        boolean upToDate,
        List<Path> written,
        List<Path> unchanged,
        List<Path> deleted,
        List<Diagnostic> diagnostics,
        int types,
        int lines) {

    /** Copies the lists. */
    public CodegenResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        diagnostics = List.copyOf(diagnostics);
    }
}
