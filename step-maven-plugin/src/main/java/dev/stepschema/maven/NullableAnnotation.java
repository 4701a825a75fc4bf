package dev.stepschema.maven;

import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.names.FullNames;
import dev.stepschema.text.Quotes;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The annotation of what may be null, as a user names it. */
final class NullableAnnotation {
    private NullableAnnotation() {}

    /**
     * The full name of the annotation; empty for none.
     *
     * @throws MojoExecutionException one sentence if the value is no name of an annotation
     */
    static Optional<String> of(String value) throws MojoExecutionException {
        String name = value.strip();
        if (name.equalsIgnoreCase("none")) {
            return Optional.empty();
        } else if (name.equalsIgnoreCase("jspecify")) {
            return Optional.of(Options.JSPECIFY);
        } else if (FullNames.isFullName(name)) {
            return Optional.of(name);
        }
        throw new MojoExecutionException(
                "step.nullable must be \"jspecify\", \"none\" or the full name of an annotation,"
                        + " for example org.checkerframework.checker.nullness.qual.Nullable, but is "
                        + Quotes.name(value)
                        + ".");
    }
}
