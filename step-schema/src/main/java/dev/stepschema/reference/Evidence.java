package dev.stepschema.reference;

import java.util.List;

/**
 * A finding with the way on which networknt came to it.
 *
 * @param finding what was found
 * @param path the evaluation path, up to and with the keyword
 * @param instance the steps from the value that was checked to the one that the keyword was applied to
 * @param unions the unions on the path, from the outermost
 */
record Evidence(Finding finding, List<String> path, List<String> instance, List<UnionStep> unions) {
    Evidence(Finding finding, List<String> path, List<String> instance) {
        this(finding, path, instance, UnionStep.of(path));
    }
}
