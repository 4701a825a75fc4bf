package dev.stepschema.maven;

import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.Options.Validation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        List<String> declared = project.getDependencies().stream()
                .map(each -> each.getGroupId() + ":" + each.getArtifactId())
                .toList();
        boolean needsValidation = options.validation() == Validation.JAKARTA
                && declared.stream().noneMatch(BRINGS_VALIDATION.asMatchPredicate());
        return Stream.concat(
                        declared.contains(LIBRARY) ? Stream.empty() : Stream.of(LIBRARY),
                        needsValidation ? Stream.of(VALIDATION) : Stream.empty())
                .map(missing ->
                        "The generated code needs the dependency " + missing + ", which this project does not declare.")
                .toList();
    }
}
