package dev.stepschema;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The arrows between the packages. A package that nobody has written yet may be named. */
@AnalyzeClasses(packages = "dev.stepschema", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String API = "dev.stepschema";

    /** What a service loads that keeps jackson-core and jspecify and excludes the rest. */
    private static final String[] CORE = {
        "dev.stepschema.plan..",
        "dev.stepschema.json..",
        "dev.stepschema.read..",
        "dev.stepschema.source..",
        "dev.stepschema.regex..",
        "dev.stepschema.format.."
    };

    private static final String[] TOOLS = {
        "dev.stepschema.lint..", "dev.stepschema.compat..", "dev.stepschema.report..", "dev.stepschema.batch.."
    };

    @ArchTest
    static final ArchRule CORE_DOES_NOT_KNOW_THE_TOOLS = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .or()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TOOLS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_API_REACHES_THE_REFERENCE_VALIDATOR = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.stepschema.reference..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CORE_RUNS_WITHOUT_DATABIND_YAML_AND_NETWORKNT = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .haveNameNotMatching("dev\\.stepschema\\.source\\.YamlReader(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..", "tools.jackson.dataformat..", "com.networknt..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule API_SHOWS_NO_JACKSON_TYPE = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "com.networknt..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_BATCH_STARTS_THREADS = noClasses()
            .that()
            .resideOutsideOfPackage("dev.stepschema.batch..")
            .should()
            .dependOnClassesThat(assignableTo(Thread.class)
                    .or(assignableTo(Executor.class))
                    .or(assignableTo(CompletableFuture.class))
                    .or(assignableTo(Timer.class)))
            .orShould()
            .callMethodWhere(target(nameMatching("parallel|parallelStream")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule LIBRARY_WRITES_NO_JAVA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.palantir.javapoet..", "org.apache.maven..")
            .allowEmptyShould(true);
}
