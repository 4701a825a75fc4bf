package dev.stepschema.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java from schemas, and adds it to the sources of the project. With nothing but a package it generates the Step
 * model from the embedded schema. Needs no pom.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractWritingMojo {

    /**
     * Where the Java files go, in the directories of their packages. Nothing else should be kept there. For example
     * {@code target/generated-sources/letta}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/step")
    private @Nullable File outputDirectory;

    /** Made by Maven, which fills the parameters. */
    public GenerateMojo() {}

    @Override
    @Nullable
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    String defaultDirectory() {
        return "generated-sources/step";
    }

    @Override
    void addSources(MavenProject project, String directory) {
        project.addCompileSourceRoot(directory);
    }
}
