package dev.stepschema.maven;

import dev.stepschema.SchemaLoadException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** What the core throws, as the failure of a goal: the same sentence, with a remedy in the goal's language. */
final class Failures {
    private Failures() {}

    /**
     * Runs a step of a goal.
     *
     * @param danglingRemedy what a user does about a reference that points to nothing
     * @param fileRemedy what a user does about a file that cannot be read or written
     * @param step the step
     * @throws MojoExecutionException if the schemas cannot be used, or a file cannot be read or written
     */
    static <T> T translating(String danglingRemedy, String fileRemedy, Step<T> step) throws MojoExecutionException {
        try {
            return step.run();
        } catch (SchemaLoadException e) {
            throw failure("The schemas cannot be used:\n" + e.message(danglingRemedy), e);
        } catch (UncheckedIOException e) {
            String sentence = String.valueOf(e.getMessage());
            String first = sentence.substring(0, 1).toUpperCase(Locale.ROOT);
            throw failure(first + sentence.substring(1) + ". " + fileRemedy, e);
        }
    }

    /** A failure that says all there is to say: of its cause Maven would print the message too. */
    static MojoExecutionException failure(String message, Exception cause) {
        MojoExecutionException failure = new MojoExecutionException(message);
        failure.addSuppressed(cause);
        return failure;
    }

    /** A step of a goal. */
    interface Step<T> {
        /** Does the work; what it throws is translated, but for what is a goal's own already. */
        T run() throws MojoExecutionException;
    }
}
