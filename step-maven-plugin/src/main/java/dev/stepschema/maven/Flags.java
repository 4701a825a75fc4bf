package dev.stepschema.maven;

import dev.stepschema.text.Quotes;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.Parameter;

/** Parameters that are true or false: Maven takes any other text for false, without a word. */
final class Flags {
    private Flags() {}

    /**
     * Refuses a value of a boolean that is neither; whatever is given to other parameters is left alone.
     *
     * @param parameter what the value is for
     * @param name the name that a user knows the parameter by
     * @param value what the user wrote; empty for the default
     * @throws MojoExecutionException one sentence
     */
    static void check(Parameter parameter, String name, String value) throws MojoExecutionException {
        String folded = value.strip().toLowerCase(Locale.ROOT);
        boolean isUnknown = !folded.isEmpty() && !folded.equals("true") && !folded.equals("false");
        if ("boolean".equals(parameter.getType()) && isUnknown) {
            throw new MojoExecutionException(name + " must be true or false, but is " + Quotes.name(value) + ".");
        }
    }
}
