package dev.stepschema.maven;

import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.Options;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * The schemas to generate from, instead of {@code schema}: each a {@code <schema>} with a {@code <file>} and, where
     * they differ from those outside, a {@code <root>}, a {@code <packageName>} and a {@code <dialect>}. They may refer to each other. For example
     * {@code <schema><file>src/main/schemas</file><packageName>com.acme.orders</packageName></schema>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<@Nullable SchemaParameter> schemas;

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
     * The type of arrays with {@code uniqueItems}: {@code list}, or {@code set}, which keeps the order of the document and
     * is used where the elements are scalars or enums. For example {@code set}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.uniqueItems", defaultValue = "list")
    private String uniqueItems = "list";

    /**
     * What a schema means that has {@code properties} and no {@code type}: with {@code object} an object; with
     * {@code exact} what it says, an object as described or any other value, as a sealed interface. For example
     * {@code exact}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.untyped", defaultValue = "object")
    private String untyped = "object";

    /**
     * How null is written where the schema allows it: {@code write} writes it; {@code omit} leaves the property out,
     * unless it is required or has a default that would come back. For example {@code omit}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.nulls", defaultValue = "write")
    private String nulls = "write";

    /**
     * Whether types know which properties a document has left out. With {@code joined} absent is null, or the default, and
     * is written like it. With {@code tracked} what is read and written is an equal document: records have one more
     * component, {@code absent}, with the names of the properties that are left out, as far as they may be null or have a
     * default. It takes {@code creators}, and {@code nulls} as {@code write}. For example {@code tracked}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.presence", defaultValue = "joined")
    private String presence = "joined";

    /**
     * What the names of types begin with, those nested in other types left out: a capital letter, and letters and digits
     * behind it. For example {@code Letta}.
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
     * a schema does the same. A name begins with a capital letter, and no other type has it. For example
     * {@code <names><Item>LineItem</Item></names>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, @Nullable String> names;

    /**
     * What is special about some types, each named as in Java or by the pointer of its schema: annotations, interfaces,
     * or a class that is there already and is used instead (for a type within another one only by pointer, and for none of
     * the catalog); its {@code fromTree} is given what
     * {@code dev.stepschema.read.TreeValue.of} takes, and its {@code toTree} gives what a parsed document would have. For
     * example {@code <type><name>Order.Line</name><annotations><annotation>com.acme.Audited</annotation></annotations>
     * <interfaces><interface>com.acme.Entity</interface></interfaces></type>} or
     * {@code <type><name>#/$defs/money</name><existing>com.acme.Money</existing></type>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<@Nullable TypeParameter> types;

    /**
     * Packages whose types another module has generated: types of other packages refer to them, and they are not
     * generated again. Their schemas are given as well, with that package and the same names. For example
     * {@code <existingPackages><package>com.acme.common</package></existingPackages>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.existingPackages")
    private @Nullable Set<@Nullable String> existingPackages;

    /**
     * A file that keeps names as they are whatever is added to the schemas; made if it does not exist, and to be committed.
     * It has a line for each type, such as {@code orders/item.json#/$defs/line Line}, with the path from the directory of
     * the source, and one for each constant or component that could have to give way to another one, such as
     * {@code orders/item.json#/$defs/size "a b" A_B}. What is written into it is obeyed: so any constant or component gets
     * a name. For example {@code src/main/schemas/names.lock}.
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
     * The annotation of what may be null: {@code jspecify}, {@code none}, or the full name of another annotation for the
     * use of types, such as {@code org.checkerframework.checker.nullness.qual.Nullable}. For example {@code none}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.nullable", defaultValue = "jspecify")
    private String nullable = "jspecify";

    /**
     * Annotations that say once more, for other tools, what constructors check: {@code none}; or {@code jakarta} for
     * those of Bean Validation, such as {@code Size}, which counts characters of UTF-16. A pattern that Java reads
     * otherwise than a schema has none. For example {@code jakarta}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "step.validation", defaultValue = "none")
    private String validation = "none";

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
        List<SchemaParameter> several = Entries.of("<schemas>", "schema", schemas);
        return new CodegenRequest(
                Sources.of(schema(), root(), packageName, dialect(), several),
                catalog(),
                outputDirectory,
                GeneratorVersion.of(version),
                options(),
                namesLock == null ? Optional.empty() : Optional.of(namesLock.toPath()));
    }

    private Options options() throws MojoExecutionException {
        Options.Builder options = Options.builder()
                .formats(Choice.of("step.formats", formats, Options.Formats.class))
                .integers(Choice.of("step.integers", integers, Options.Integers.class))
                .numbers(Choice.of("step.numbers", numbers, Options.Numbers.class))
                .uniqueItems(Choice.of("step.uniqueItems", uniqueItems, Options.UniqueItems.class))
                .untyped(Choice.of("step.untyped", untyped, Options.Untyped.class))
                .nulls(Choice.of("step.nulls", nulls, Options.Nulls.class))
                .presence(Choice.of("step.presence", presence, Options.Presence.class))
                .namePrefix(namePrefix == null ? "" : namePrefix)
                .nameSuffix(nameSuffix == null ? "" : nameSuffix)
                .names(Entries.of("<names>", names))
                .types(TypeParameter.options(types))
                .existingPackages(Set.copyOf(
                        Entries.<String>of("<existingPackages> (step.existingPackages)", "package", existingPackages)))
                .creators(creators)
                .builders(builders)
                .nullable(NullableAnnotation.of(nullable))
                .validation(Choice.of("step.validation", validation, Options.Validation.class))
                .generatedAnnotation(generatedAnnotation);
        return Generation.translating(options::build);
    }
}
