package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class RuntimeDependencyTest {
    private final MavenProject project = new MavenProject();

    @Test
    void aProjectWithoutItIsWarned() {
        project.setFile(new File("pom.xml"));
        project.getModel().addDependency(dependency("com.acme", "step-schema"));

        assertEquals(
                Optional.of("The generated code needs the dependency dev.stepschema:step-schema,"
                        + " which this project does not declare."),
                RuntimeDependency.warning(project));
    }

    @Test
    void aProjectWithItIsNot() {
        project.setFile(new File("pom.xml"));
        project.getModel().addDependency(dependency("dev.stepschema", "step-schema"));

        assertEquals(Optional.empty(), RuntimeDependency.warning(project));
    }

    @Test
    void withoutAPomNothingIsLookedAt() {
        assertEquals(Optional.empty(), RuntimeDependency.warning(project));
    }

    private static Dependency dependency(String group, String artifact) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(group);
        dependency.setArtifactId(artifact);
        return dependency;
    }
}
