package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stepschema.codegen.Options;
import java.io.File;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeDependencyTest {
    private final MavenProject project = new MavenProject();

    @Test
    void aProjectWithoutItIsWarned() {
        project.setFile(new File("pom.xml"));
        project.getModel().addDependency(dependency("com.acme", "step-schema"));

        assertEquals(
                List.of("The generated code needs the dependency dev.stepschema:step-schema,"
                        + " which this project does not declare."),
                RuntimeDependency.warnings(project, Options.defaults()));
    }

    @Test
    void aProjectWithItIsNot() {
        project.setFile(new File("pom.xml"));
        project.getModel().addDependency(dependency("dev.stepschema", "step-schema"));

        assertEquals(List.of(), RuntimeDependency.warnings(project, Options.defaults()));
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.validation, jakarta.validation-api, 0",
        "org.hibernate.validator, hibernate-validator, 0",
        "org.springframework.boot, spring-boot-starter-validation, 0",
        "jakarta.platform, jakarta.jakartaee-api, 0",
        "io.quarkus, quarkus-hibernate-validator, 0",
        "commons-validator, commons-validator, 1",
        "com.networknt, json-schema-validator, 1",
        "javax.validation, validation-api, 1",
        "com.acme, other, 1"
    })
    void beanValidationNeedsItsApi(String group, String artifact, int warnings) {
        project.setFile(new File("pom.xml"));
        project.getModel().addDependency(dependency("dev.stepschema", "step-schema"));
        project.getModel().addDependency(dependency(group, artifact));
        Options options =
                Options.builder().validation(Options.Validation.JAKARTA).build();

        List<String> expected = List.of("The generated code needs the dependency"
                + " jakarta.validation:jakarta.validation-api, which this project does not declare.");
        assertEquals(expected.subList(0, warnings), RuntimeDependency.warnings(project, options));
    }

    @Test
    void withoutAPomNothingIsLookedAt() {
        assertEquals(List.of(), RuntimeDependency.warnings(project, Options.defaults()));
    }

    private static Dependency dependency(String group, String artifact) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(group);
        dependency.setArtifactId(artifact);
        return dependency;
    }
}
