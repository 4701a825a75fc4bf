package dev.stepschema.maven;

import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaSet;
import dev.stepschema.SchemaValidator;
import dev.stepschema.batch.Batch;
import dev.stepschema.batch.DocumentFile;
import dev.stepschema.batch.DocumentFiles;
import dev.stepschema.batch.DocumentResult;
import dev.stepschema.batch.Totals;
import dev.stepschema.report.ConsoleReport;
import dev.stepschema.report.JsonReport;
import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Quotes;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The goal {@code validate}: documents in, console and {@code report.json} out. */
final class Validation {
    private static final String DANGLING_REMEDY = "Add the file that defines it: put it beside the others,"
            + " and name their directory in <schema> (step.schema) and the schema in <root> (step.root);"
            + " or say in <catalog> (step.catalog) which file a URI stands for";

    private static final String SCHEMA_REMEDY = "Correct <schema> (step.schema).";
    private static final String FILES_REMEDY = "Correct <documents> (step.documents) or <reportDirectory>"
            + " (step.reportDirectory), or make the file accessible.";

    private Validation() {}

    /**
     * Checks the documents of a request.
     *
     * @throws MojoExecutionException if the schema, the configuration or a file is at fault
     * @throws MojoFailureException if a document is invalid
     */
    static void run(ValidateRequest request, Log log) throws MojoExecutionException, MojoFailureException {
        if (request.documents().isEmpty()) {
            log.info("No documents to check: none are configured. Set <documents> or step.documents.");
            return;
        }
        // 1. Find the documents.
        List<DocumentFile> files = Failures.translating("", FILES_REMEDY, () -> find(request));
        // 2. Load the schema; whatever is wrong with it ends here, before an earlier report is touched.
        SchemaValidator validator = Failures.translating(DANGLING_REMEDY, SCHEMA_REMEDY, () -> validator(request, log));
        // 3. Check each document, and report while doing so.
        Outcome outcome = Failures.translating("", FILES_REMEDY, () -> check(request, files, validator, log));
        // 4. Invalid documents fail the build.
        String summary = outcome.totals() + "; the report is " + outcome.report();
        if (outcome.totals().invalid() > 0) {
            throw new MojoFailureException(summary);
        }
        log.info(summary);
    }

    private static List<DocumentFile> find(ValidateRequest request) throws MojoExecutionException {
        DocumentFiles found = DocumentFiles.find(request.base(), request.documents());
        if (!found.unmatched().isEmpty() && !request.allowEmpty()) {
            List<String> patterns = found.unmatched().stream().map(Quotes::name).toList();
            throw new MojoExecutionException("No file matches " + Alternatives.of(patterns) + " below "
                    + request.base() + ". Correct <documents> (step.documents), or set <allowEmpty>true</allowEmpty>"
                    + " (step.allowEmpty).");
        }
        return found.files();
    }

    private static SchemaValidator validator(ValidateRequest request, Log log) throws MojoExecutionException {
        SchemaSet set = Schemas.load(request);
        Remarks.log(Schemas.warnings(request, set), SchemaProblem::code, log);
        return SchemaValidator.of(set, Schemas.choose(request, set), request.policy());
    }

    private static Outcome check(
            ValidateRequest request, List<DocumentFile> files, SchemaValidator validator, Log log) {
        ConsoleReport console = new ConsoleReport(new LogSink(log));
        try (JsonReport json = JsonReport.open(request.reportDirectory())) {
            Totals totals = new Batch(validator, request.layout()).run(files, found -> {
                DocumentResult result = LayoutAdvice.on(found);
                console.add(result);
                json.add(result);
            });
            Path report = json.finish(totals);
            console.finish(report);
            return new Outcome(totals, report);
        }
    }

    private record Outcome(Totals totals, Path report) {}

    private record LogSink(Log log) implements ConsoleReport.Sink {
        @Override
        public void error(String text) {
            log.error(text);
        }

        @Override
        public void warning(String text) {
            log.warn(text);
        }
    }
}
