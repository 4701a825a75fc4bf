package dev.stepschema.maven;

import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.Options.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/** The libraries that generated code is compiled against. */
final class RuntimeDependency {
    private static final String LIBRARY = "dev.stepschema:step-schema";
    private static final String VALIDATION = "jakarta.validation:jakarta.validation-api";

    /** The API itself, and what brings it: Jakarta EE, Hibernate Validator, what Quarkus and Spring Boot have. */
    private static final Pattern BRINGS_VALIDATION =
            Pattern.compile("(jakarta\\.validation|jakarta\\.platform|org\\.hibernate\\.validator):.*"
                    + "|.*:(quarkus-hibernate-validator|spring-boot-starter-validation)");

    private RuntimeDependency() {}

    /** One sentence for each library that a project does not declare; without a pom nothing is looked at. */
    static List<String> warnings(MavenProject project, Options options) {
        if (project.getFile() == null) {
            return List.of();
        }
        boolean hasLibrary = false;
        boolean hasValidation = options.validation() != Validation.JAKARTA;
        for (Dependency each : project.getDependencies()) {
            String declared = each.getGroupId() + ":" + each.getArtifactId();
            hasLibrary |= declared.equals(LIBRARY);
            hasValidation = hasValidation || BRINGS_VALIDATION.matcher(declared).matches();
        }
        List<String> warnings = new ArrayList<>();
        if (!hasLibrary) {
            warnings.add(missing(LIBRARY));
        }
        if (!hasValidation) {
            warnings.add(missing(VALIDATION));
        }
        return warnings;
    }

    private static String missing(String dependency) {
        return "The generated code needs the dependency " + dependency + ", which this project does not declare.";
    }
}
