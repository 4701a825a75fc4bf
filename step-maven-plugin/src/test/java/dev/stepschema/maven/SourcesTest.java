package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.Dialect;
import dev.stepschema.codegen.CodegenSource;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Optional<Dialect> NO_DIALECT = Optional.empty();

    @Test
    void aPackageAloneMeansTheStepSchema() throws MojoExecutionException {
        assertEquals(
                List.of(CodegenSource.step("com.acme.letta")),
                Sources.of(Optional.empty(), Optional.empty(), " com.acme.letta ", NO_DIALECT, List.of()));
    }

    @Test
    void aSingleSchemaMayHaveARootAndADialect() throws MojoExecutionException {
        assertEquals(
                List.of(CodegenSource.file(Path.of("api.json"), "com.acme")
                        .withRoot("#/components/schemas/Order")
                        .withDialect(Dialect.DRAFT_7)),
                Sources.of(
                        Optional.of(Path.of("api.json")),
                        Optional.of("#/components/schemas/Order"),
                        "com.acme",
                        Optional.of(Dialect.DRAFT_7),
                        List.of()));
    }

    @Test
    void eachOfSeveralSchemasFallsBackToWhatStandsOutside() throws MojoExecutionException {
        SchemaParameter plain = schema("a.json");
        SchemaParameter own = schema("b.json");
        own.packageName = "com.acme.b";
        own.root = "#/$defs/B";
        own.dialect = "draft-4";

        assertEquals(
                List.of(
                        CodegenSource.file(Path.of("a.json"), "com.acme").withDialect(Dialect.DRAFT_7),
                        CodegenSource.file(Path.of("b.json"), "com.acme.b")
                                .withRoot("#/$defs/B")
                                .withDialect(Dialect.DRAFT_4)),
                Sources.of(
                        Optional.empty(),
                        Optional.empty(),
                        "com.acme",
                        Optional.of(Dialect.DRAFT_7),
                        List.of(plain, own)));
    }

    @Test
    void aMissingPackageIsOneSentenceWithTheRemedy() {
        String expected = "The package of the generated types is not given. Set <packageName> (step.packageName),"
                + " for example <packageName>com.acme.letta</packageName>.";

        assertEquals(expected, failure(null, null, null));
        assertEquals(expected, failure(null, null, " "));
        assertEquals(expected, failure(null, null, null, schema("a.json")));
    }

    @Test
    void whatIsNoPackageOrRootIsOneSentence() {
        String packages = "<packageName> (step.packageName) must be the name of a Java package,"
                + " for example com.acme.letta, but is ";
        assertEquals(packages + "\"com.acme.class\".", failure(null, null, "com.acme.class"));
        assertEquals(packages + "\"com.acme-letta\".", failure(null, null, "com.acme-letta"));
        String roots = "<root> (step.root) must be a JSON Pointer or a URI, for example #/components/schemas/Order,"
                + " but is ";
        assertEquals(roots + "\"#/a%b\".", failure(null, "#/a%b", "com.acme"));
        assertEquals(roots + "\"\".", failure(null, "", "com.acme"));
    }

    @Test
    void aMissingFileIsOneSentenceWithTheRemedy() {
        assertEquals(
                "A <schema> in <schemas> has no <file>. Add it, for example <file>schemas/order.json</file>.",
                failure(null, null, "com.acme", new SchemaParameter()));
    }

    @Test
    void oneSchemaAndSeveralContradictEachOther() {
        assertEquals(
                "<schema> (step.schema) and <schemas> are both given. Keep one of them;"
                        + " <schemas> holds any number of schemas.",
                failure(Path.of("a.json"), null, "com.acme", schema("b.json")));
        assertEquals(
                "<root> (step.root) and <schemas> are both given. Keep one of them;"
                        + " <schemas> holds any number of schemas.",
                failure(null, "#/$defs/A", "com.acme", schema("b.json")));
    }

    private static String failure(Path schema, String root, String packageName, SchemaParameter... schemas) {
        return assertThrows(
                        MojoExecutionException.class,
                        () -> Sources.of(
                                Optional.ofNullable(schema),
                                Optional.ofNullable(root),
                                packageName,
                                NO_DIALECT,
                                List.of(schemas)))
                .getMessage();
    }

    private static SchemaParameter schema(String file) {
        SchemaParameter schema = new SchemaParameter();
        schema.file = new File(file);
        return schema;
    }
}
