package dev.stepschema.maven;

import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.text.Quotes;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that write Java have in common: nobody else's directory, and what is written gets compiled. */
abstract class AbstractWritingMojo extends AbstractGenerateMojo {

    /**
     * Whether to leave this goal out. For example {@code -Dstep.generate.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.generate.skip", defaultValue = "false")
    private boolean skipGenerate;

    /** Where the Java files go; null where Maven has no place for them. */
    abstract @Nullable File outputDirectory();

    /** The name of the directory below {@code target} where they go without a pom. */
    abstract String defaultDirectory();

    /** Adds the Java files to those that the project compiles. */
    abstract void addSources(MavenProject project, String directory);

    @Override
    final Optional<String> ownSkip() {
        return skipGenerate ? Optional.of("step.generate.skip") : Optional.empty();
    }

    @Override
    final void run() throws MojoExecutionException {
        CodegenRequest request = request(below(outputDirectory(), defaultDirectory()));
        String execution = execution().getExecutionId();
        Optional<String> other = OutputOwners.claim(getPluginContext(), request.outputDirectory(), execution);
        if (other.isPresent()) {
            throw new MojoExecutionException("The executions " + Quotes.name(other.get()) + " and "
                    + Quotes.name(execution) + " both generate into " + request.outputDirectory()
                    + ". Give one of them another <outputDirectory>, or put all into <schemas> of one.");
        }
        Generation.run(request, getLog());
        if (project().isPresent()) {
            addSources(project().get(), request.outputDirectory().toString());
            for (String warning : RuntimeDependency.warnings(project().get(), request.options())) {
                getLog().warn(warning);
            }
        }
    }
}
