package dev.stepschema.maven;

import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.Options;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals for generated code have in common: the schemas, and how types look. */
abstract class AbstractGenerateMojo extends AbstractStepMojo {

    /**
     * The package of the generated types. For example {@code com.acme.letta}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.packageName")
    private @Nullable String packageName;

    /**
     * The schemas to generate from, instead of {@code schema}: each a {@code <schema>} with a {@code <file>} and, where they differ from those
     * outside, a {@code <root>} and a {@code <packageName>}. They may refer to each other. For example
     * {@code <schema><file>src/main/schemas</file><packageName>com.acme.orders</packageName></schema>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<SchemaParameter> schemas;

    /**
     * What {@code format} means in a schema: with {@code types} a date-time is an {@code OffsetDateTime}, a uuid a
     * {@code UUID} and so on; with {@code strings} all of them are a {@code String}. For example {@code strings}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.formats", defaultValue = "types")
    private String formats = "types";

    /**
     * The type of integers: {@code long}; {@code int}, which is used where the bounds of the schema fit; or
     * {@code big-integer}. What is too large for it is refused, never cut. For example {@code int}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.integers", defaultValue = "long")
    private String integers = "long";

    /**
     * The type of numbers that need not be integers: {@code decimal}, a {@code BigDecimal} that loses no digit; or
     * {@code double}. For example {@code double}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.numbers", defaultValue = "decimal")
    private String numbers = "decimal";

    /**
     * What the names of types begin with, those nested in other types left out. For example {@code Letta}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.namePrefix")
    private @Nullable String namePrefix;

    /**
     * What the names of types end with, those nested in other types left out. For example {@code Dto}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.nameSuffix")
    private @Nullable String nameSuffix;

    /**
     * Names for some types, each by the pointer of its schema or by the name that it would have; {@code x-java-name} in
     * a schema does the same. For example {@code <names><Item>LineItem</Item></names>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, String> names;

    /**
     * A file that keeps the names of types as they are whatever is added to the schemas; made if it does not exist, and
     * to be committed. For example {@code src/main/schemas/names.lock}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.namesLock")
    private @Nullable File namesLock;

    /**
     * Whether types have the methods {@code fromTree} and {@code toTree}, by which any Jackson mapper reads and writes
     * them as strictly as the schema. Without them types are smaller, and a mapper goes by the annotations on components
     * and is as lenient as it always is; unions and tuples it cannot read. For example {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.creators", defaultValue = "true")
    private boolean creators = true;

    /**
     * Whether records have builders. For example {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.builders", defaultValue = "true")
    private boolean builders = true;

    /**
     * Whether types carry {@code javax.annotation.processing.Generated}; a named module then has to say
     * {@code requires static java.compiler}. For example {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.generatedAnnotation", defaultValue = "false")
    private boolean generatedAnnotation;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version = "";

    /** What is to be generated into a directory. */
    final CodegenRequest request(Path outputDirectory) throws MojoExecutionException {
        List<SchemaParameter> several = schemas == null ? List.of() : schemas;
        return new CodegenRequest(
                Sources.of(schema(), root(), packageName, dialect(), several),
                outputDirectory,
                GeneratorVersion.of(version),
                options(),
                Optional.ofNullable(namesLock).map(File::toPath));
    }

    private Options options() throws MojoExecutionException {
        return Options.builder()
                .formats(Choice.of("step.formats", formats, Options.Formats.class))
                .integers(Choice.of("step.integers", integers, Options.Integers.class))
                .numbers(Choice.of("step.numbers", numbers, Options.Numbers.class))
                .prefix(namePrefix == null ? "" : namePrefix)
                .suffix(nameSuffix == null ? "" : nameSuffix)
                .names(names == null ? Map.of() : names)
                .creators(creators)
                .builders(builders)
                .generatedAnnotation(generatedAnnotation)
                .build();
    }
}
