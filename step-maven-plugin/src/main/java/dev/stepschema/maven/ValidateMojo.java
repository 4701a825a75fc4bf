package dev.stepschema.maven;

import dev.stepschema.Engine;
import dev.stepschema.batch.Layout;
import dev.stepschema.text.Quotes;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents against a schema, prints each violation with its place, and writes {@code report.json}. The build
 * fails if a document is invalid. Needs no pom.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractStepMojo {
    /**
     * The documents to check, separated by commas: files, directories with all the JSON files in them, or patterns, where
     * {@code *} and {@code ?} stay within a name and {@code **} goes through directories. Absolute, or relative to the
     * base directory. For example <code>steps/*.json,history/**&#47;*.jsonl</code>. Without documents nothing is checked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.documents")
    private @Nullable List<@Nullable String> documents;

    /**
     * How documents lie in a file: {@code document}, one a file; {@code array}, the elements of one array; {@code lines},
     * one a line; {@code auto}, by the file's name and content. For example {@code lines} for JSON lines whose name does
     * not end in {@code .jsonl} or {@code .ndjson}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.layout", defaultValue = "auto")
    private String layout = "auto";

    /**
     * What becomes of unknown properties and unknown enum values: with {@code strict} they are violations, with
     * {@code tolerant} they are warnings. For example {@code tolerant} for documents of a newer server.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.policy", defaultValue = "strict")
    private String policy = "strict";

    /**
     * What decides: {@code plan}, in one pass over the bytes; or {@code networknt}, over a parsed tree, for a second
     * opinion. Both give the same verdicts. For example {@code networknt} to compare.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.engine", defaultValue = "plan")
    private String engine = "plan";

    /**
     * Whether {@code format} is asserted and not only an annotation. For example {@code true} to refuse a
     * {@code date-time} that is none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.assertFormats", defaultValue = "false")
    private boolean assertFormats;

    /**
     * Where {@code report.json} goes. For example {@code target/reports}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.reportDirectory", defaultValue = "${project.build.directory}/step-reports")
    private @Nullable File reportDirectory;

    /**
     * Whether the build goes on if {@code documents} match no file. For example {@code true} for a folder that is filled
     * only now and then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.allowEmpty", defaultValue = "false")
    private boolean allowEmpty;

    /**
     * Whether to leave this goal out. For example {@code -Dstep.validate.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    /** Made by Maven, which fills the parameters. */
    public ValidateMojo() {}

    @Override
    Optional<String> ownSkip() {
        return skipValidate ? Optional.of("step.validate.skip") : Optional.empty();
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        ValidateRequest request = request();
        if (!request.documents().isEmpty()) {
            OutputOwners.claim(
                            getPluginContext(),
                            request.reportDirectory(),
                            execution().getExecutionId())
                    .ifPresent(other -> getLog().warn("The report of the execution " + Quotes.name(other)
                            + " is replaced. Give each execution a <reportDirectory> of its own."));
        }
        Validation.run(request, getLog());
    }

    private ValidateRequest request() throws MojoExecutionException {
        if (schema().isEmpty() && UnknownParameters.isConfigured("schemas", project(), execution())) {
            throw new MojoExecutionException("<schemas> says what is generated, not what documents are checked against."
                    + " Give validate a <schema> (step.schema), or move <schemas> into the executions of generate.");
        }
        return new ValidateRequest(
                base(),
                schema(),
                root(),
                dialect(),
                catalog(),
                Entries.of("<documents> (step.documents)", "document", documents),
                Choice.of("step.layout", layout, Layout.class),
                Choice.of("step.policy", policy, PolicyName.class)
                        .policy()
                        .withFormats(assertFormats)
                        .withEngine(Choice.of("step.engine", engine, Engine.class)),
                below(reportDirectory, "step-reports"),
                allowEmpty);
    }
}
