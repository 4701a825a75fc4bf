package dev.stepschema.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java from a schema, the embedded Step schema where none is given.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /**
     * The package of the generated types, for example {@code com.acme.letta}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.packageName")
    private @Nullable String packageName;

    /**
     * Whether to leave this goal out, for example {@code -Dstep.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() {
        if (skip) {
            getLog().info("Skipped, as step.skip says.");
            return;
        }
        getLog().debug("Package of the generated types: " + packageName);
    }
}
