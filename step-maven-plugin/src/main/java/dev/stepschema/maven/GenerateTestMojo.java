package dev.stepschema.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java from schemas, and adds it to the test sources of the project; in all else like {@code generate}.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresProject = false,
        threadSafe = true)
public final class GenerateTestMojo extends AbstractWritingMojo {

    /**
     * Where the Java files go, in the directories of their packages. Nothing else should be kept there. For example
     * {@code target/generated-test-sources/letta}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "step.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/step")
    private @Nullable File outputDirectory;

    /** Made by Maven, which fills the parameters. */
    public GenerateTestMojo() {}

    @Override
    @Nullable
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    String defaultDirectory() {
        return "generated-test-sources/step";
    }

    @Override
    void addSources(MavenProject project, String directory) {
        project.addTestCompileSourceRoot(directory);
    }
}
