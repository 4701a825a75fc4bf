package dev.stepschema.maven;

import java.util.Optional;
import org.apache.maven.project.MavenProject;

/** The library that generated code is compiled against. */
final class RuntimeDependency {
    private static final String GROUP = "dev.stepschema";
    private static final String ARTIFACT = "step-schema";

    private RuntimeDependency() {}

    /** One sentence if a project does not declare the library; without a pom nothing is looked at. */
    static Optional<String> warning(MavenProject project) {
        boolean declared = project.getDependencies().stream()
                .anyMatch(each -> GROUP.equals(each.getGroupId()) && ARTIFACT.equals(each.getArtifactId()));
        return declared || project.getFile() == null
                ? Optional.empty()
                : Optional.of("The generated code needs the dependency " + GROUP + ":" + ARTIFACT
                        + ", which this project does not declare.");
    }
}
