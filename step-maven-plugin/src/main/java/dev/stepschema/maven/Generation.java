package dev.stepschema.maven;

import dev.stepschema.codegen.Codegen;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenResult;
import dev.stepschema.codegen.Diagnostic;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The goal {@code generate}: schemas in, Java files out. */
final class Generation {
    private static final String DANGLING_REMEDY =
            "Add the file that defines it: <schemas><schema><file>…</file></schema></schemas>;"
                    + " or say in <catalog> (step.catalog) which file a URI stands for";

    private static final String FILE_REMEDY = "Correct the <file> of the <schema>, or <schema> (step.schema).";

    private Generation() {}

    /**
     * Generates what a request asks for, unless it is there already, and says what came of it.
     *
     * @throws MojoExecutionException if a schema, the configuration or a file is at fault
     */
    static void run(CodegenRequest request, Log log) throws MojoExecutionException {
        CodegenResult result = translating(() -> Codegen.generate(request));
        Remarks.log(result.diagnostics(), Diagnostic::code, log);
        log.info(summary(request, result));
    }

    /**
     * Calls the generator.
     *
     * @throws MojoExecutionException if a schema, the configuration or a file is at fault
     */
    static <T> T translating(Failures.Step<T> step) throws MojoExecutionException {
        try {
            return Failures.translating(DANGLING_REMEDY, FILE_REMEDY, step);
        } catch (CodegenException e) {
            String title = e.diagnostics().isEmpty() ? "" : "No Java can be generated:\n";
            throw Failures.failure(title + e.getMessage(), e);
        }
    }

    private static String summary(CodegenRequest request, CodegenResult result) {
        if (result.upToDate()) {
            return "Up to date: " + request.outputDirectory();
        }
        return count(result.types(), "type") + " in " + request.outputDirectory() + ": "
                + count(result.written().size(), "file") + " written, "
                + result.unchanged().size() + " unchanged, " + result.deleted().size() + " deleted";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
