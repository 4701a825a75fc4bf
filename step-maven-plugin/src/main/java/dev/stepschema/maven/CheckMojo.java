package dev.stepschema.maven;

import dev.stepschema.codegen.CodegenRequest;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks that generated sources that are kept under version control are what the schemas give; the build fails for each
 * file that is missing, differs or is no longer generated. Nothing is written. Needs no pom.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractGenerateMojo {

    /**
     * Where the Java files are, in the directories of their packages, as {@code generate} has written them with the same
     * parameters. For example {@code src/main/java-gen}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Whether to leave this goal out. For example {@code -Dstep.check.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /** Made by Maven, which fills the parameters. */
    public CheckMojo() {}

    @Override
    Optional<String> ownSkip() {
        return skipCheck ? Optional.of("step.check.skip") : Optional.empty();
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (outputDirectory == null) {
            throw new MojoExecutionException("The directory of the sources to check is not given. Set <outputDirectory>"
                    + " (step.outputDirectory), for example <outputDirectory>src/main/java-gen</outputDirectory>.");
        }
        CodegenRequest request =
                request(outputDirectory.toPath().toAbsolutePath().normalize());
        SourceCheck.run(request, getLog());
    }
}
