package dev.stepschema.maven;

import dev.stepschema.Dialect;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.names.Identifiers;
import dev.stepschema.text.Quotes;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What {@code generate} is to generate from, read from its parameters. */
final class Sources {
    private Sources() {}

    /**
     * The sources that the parameters choose.
     *
     * @param schema the only schema; empty for the embedded Step schema
     * @param root what to generate from it; empty for all of it
     * @param packageName the package of all sources that have none of their own
     * @param dialect the dialect of documents that name none
     * @param schemas several sources, instead of {@code schema} and {@code root}
     * @throws MojoExecutionException one sentence if the parameters contradict each other, or one is missing
     */
    static List<CodegenSource> of(
            Optional<Path> schema,
            Optional<String> root,
            @Nullable String packageName,
            Optional<Dialect> dialect,
            List<SchemaParameter> schemas)
            throws MojoExecutionException {
        if (schemas.isEmpty()) {
            return List.of(source(schema, root, packageName, dialect));
        }
        if (schema.isPresent() || root.isPresent()) {
            String single = schema.isPresent() ? "<schema> (step.schema)" : "<root> (step.root)";
            throw new MojoExecutionException(
                    single + " and <schemas> are both given. Keep one of them; <schemas> holds any number of schemas.");
        }
        List<CodegenSource> sources = new ArrayList<>();
        for (SchemaParameter each : schemas) {
            if (each.file == null) {
                throw new MojoExecutionException(
                        "A <schema> in <schemas> has no <file>. Add it, for example <file>schemas/order.json</file>.");
            }
            String ownPackage = each.packageName == null ? packageName : each.packageName;
            Path file = each.file.toPath().normalize();
            Optional<Dialect> ownDialect = each.dialect == null ? dialect : Dialects.of(each.dialect);
            sources.add(source(Optional.of(file), Optional.ofNullable(each.root), ownPackage, ownDialect));
        }
        return sources;
    }

    private static CodegenSource source(
            Optional<Path> file, Optional<String> root, @Nullable String packageName, Optional<Dialect> dialect)
            throws MojoExecutionException {
        if (packageName == null || packageName.isBlank()) {
            throw new MojoExecutionException("The package of the generated types is not given. Set <packageName>"
                    + " (step.packageName), for example <packageName>com.acme.letta</packageName>.");
        }
        if (!Identifiers.isName(packageName.strip())) {
            throw new MojoExecutionException("<packageName> (step.packageName) must be the name of a Java package, for"
                    + " example com.acme.letta, but is " + Quotes.name(packageName) + ".");
        }
        if (root.isPresent() && !isUri(root.get())) {
            throw new MojoExecutionException("<root> (step.root) must be a JSON Pointer or a URI, for example"
                    + " #/components/schemas/Order, but is " + Quotes.name(root.get()) + ".");
        }
        return new CodegenSource(file, packageName.strip(), root, dialect);
    }

    private static boolean isUri(String text) {
        try {
            return !new URI(text).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
