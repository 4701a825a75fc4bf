package dev.stepschema.maven;

import dev.stepschema.codegen.CheckResult;
import dev.stepschema.codegen.Codegen;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.SourceDifference;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The goal {@code check}: generated sources beside what the schemas give. */
final class SourceCheck {
    private static final int MOST_SHOWN = 50;

    private SourceCheck() {}

    /**
     * Compares what a request asks for with what is in its output directory.
     *
     * @throws MojoExecutionException if a schema, the configuration or a file is at fault
     * @throws MojoFailureException if there is a difference
     */
    static void run(CodegenRequest request, Log log) throws MojoExecutionException, MojoFailureException {
        if (!Files.isDirectory(request.outputDirectory())) {
            throw new MojoFailureException("There are no generated sources: " + request.outputDirectory()
                    + " is no directory. " + remedy(request));
        }
        CheckResult result = Generation.translating(() -> Codegen.check(request));
        Remarks.log(result.diagnostics(), Diagnostic::code, log);
        List<SourceDifference> differences = result.differences();
        if (!differences.isEmpty()) {
            String shown = differences.stream()
                    .limit(MOST_SHOWN)
                    .map(SourceDifference::toString)
                    .collect(Collectors.joining("\n"));
            int others = differences.size() - MOST_SHOWN;
            throw new MojoFailureException("The generated sources are not what the schemas give:\n" + shown
                    + (others > 0 ? "\nand " + others + " more." : "") + "\n" + remedy(request));
        }
        log.info("As the schemas give them: " + request.outputDirectory());
    }

    private static String remedy(CodegenRequest request) {
        return "Run the goal generate with the same parameters, <outputDirectory> (step.outputDirectory) "
                + request.outputDirectory() + " among them, and commit what it writes.";
    }
}
