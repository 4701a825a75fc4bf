package dev.stepschema.maven;

import dev.stepschema.text.Quotes;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** Keeps two executions of a project from writing into one directory, where each would delete what the other wrote. */
final class OutputOwners {
    private OutputOwners() {}

    /**
     * Takes a directory for an execution.
     *
     * @param context what Maven keeps for this plugin and project while a build runs
     * @param directory the output directory
     * @param execution the id of the execution
     * @throws MojoExecutionException if another execution has it
     */
    static void claim(Map<?, ?> context, Path directory, String execution) throws MojoExecutionException {
        @SuppressWarnings("unchecked") // Maven's signature is raw; keys and values are ours
        Map<Object, Object> owners = (Map<Object, Object>) context;
        Object owner = owners.putIfAbsent(OutputOwners.class.getName() + ":" + directory, execution);
        if (owner != null && !owner.equals(execution)) {
            throw new MojoExecutionException("The executions " + Quotes.name(owner.toString()) + " and "
                    + Quotes.name(execution) + " both generate into " + directory
                    + ". Give one of them another <outputDirectory>, or put all into <schemas> of one.");
        }
    }
}
