package dev.stepschema.maven;

import dev.stepschema.Dialect;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: the schema, and whether to run at all. */
abstract class AbstractStepMojo extends AbstractMojo {

    /**
     * The schema: a JSON or YAML file, a directory of them, or an OpenAPI 3.1 document. For example
     * {@code src/main/schemas/order.schema.json}. The embedded Step schema if it is not given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.schema")
    private @Nullable File schema;

    /**
     * The schema that is meant, where {@code schema} holds several: a JSON Pointer or a URI. For example
     * {@code #/components/schemas/Order}. Without it all schemas are generated; {@code validate} needs it for a
     * directory and an OpenAPI document, and takes the name of a file before the pointer if several have it, as in
     * {@code api.yaml#/components/schemas/Order}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.root")
    private @Nullable String root;

    /**
     * The draft of schema files without {@code $schema}: {@code draft-4}, {@code draft-6}, {@code draft-7},
     * {@code draft-2019-09} or {@code draft-2020-12}, which is the default. For example {@code draft-7}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.dialect")
    private @Nullable String dialect;

    /**
     * Where documents are that schemas refer to by URIs, each a {@code <mapping>} with a {@code <uri>} and a
     * {@code <file>}; a URI that ends in {@code /} leads to a directory. A file is read if something refers to it; nothing
     * is ever fetched. For example
     * {@code <mapping><uri>https://example.org/common.json</uri><file>schemas/common.json</file></mapping>}; on the
     * command line {@code https://example.org/=schemas}, several separated by commas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.catalog")
    private @Nullable List<@Nullable MappingParameter> catalog;

    /**
     * Whether to leave all goals of this plugin out. For example {@code -Dstep.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution mojoExecution;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    /** The property that leaves this goal out, if it is set. */
    abstract Optional<String> ownSkip();

    /** Does the work of the goal, whose parameters Maven has set. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> skipped = skip ? Optional.of("step.skip") : ownSkip();
        if (skipped.isPresent()) {
            getLog().info("Skipped, as " + skipped.get() + " says.");
            return;
        }
        long start = System.nanoTime();
        UnknownParameters.refuse(project, execution());
        if (session != null) {
            UserProperties.refuse(
                    session.getUserProperties(), execution().getMojoDescriptor().getPluginDescriptor());
        }
        run();
        getLog().debug("Took " + (System.nanoTime() - start) / 1_000_000 + " ms.");
    }

    final Optional<Path> schema() {
        return schema == null ? Optional.empty() : Optional.of(schema.toPath().normalize());
    }

    final Optional<String> root() {
        return Optional.ofNullable(root);
    }

    final Optional<Dialect> dialect() throws MojoExecutionException {
        return Dialects.of(dialect);
    }

    final Map<URI, Path> catalog() throws MojoExecutionException {
        return Catalogs.of(base(), Entries.of("<catalog> (step.catalog)", "mapping", catalog));
    }

    final MojoExecution execution() {
        return Objects.requireNonNull(mojoExecution, "set by Maven");
    }

    final Optional<MavenProject> project() {
        return Optional.ofNullable(project);
    }

    final Path base() {
        return Directories.base(basedir);
    }

    /** A configured directory, or the one of that name below {@code target}. */
    final Path below(@Nullable File configured, String name) {
        return Directories.below(base(), configured, name);
    }
}
