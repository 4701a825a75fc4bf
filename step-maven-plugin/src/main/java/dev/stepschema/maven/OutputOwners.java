package dev.stepschema.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Which execution of a project writes into which directory: two in one undo each other's work. */
final class OutputOwners {
    private OutputOwners() {}

    /**
     * Takes a directory for an execution.
     *
     * @param context what Maven keeps for this plugin and project while a build runs
     * @param directory the output directory
     * @param execution the id of the execution
     * @return another execution that has taken it before, if there is one
     */
    static Optional<String> claim(Map<?, ?> context, Path directory, String execution) {
        @SuppressWarnings("unchecked") // Maven's signature is raw; keys and values are ours
        Map<Object, Object> owners = (Map<Object, Object>) context;
        Object owner = owners.put(OutputOwners.class.getName() + ":" + directory, execution);
        return owner instanceof String other && !other.equals(execution) ? Optional.of(other) : Optional.empty();
    }
}
