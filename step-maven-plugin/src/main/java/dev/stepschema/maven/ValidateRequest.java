package dev.stepschema.maven;

import dev.stepschema.Dialect;
import dev.stepschema.Policy;
import dev.stepschema.batch.Layout;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run of {@code validate} is asked to do; the parameters of the goal, read and checked. */
record ValidateRequest(
        Path base,
        Optional<Path> schema,
        Optional<String> root,
        Optional<Dialect> dialect,
        Map<URI, Path> catalog,
        List<String> documents,
        Layout layout,
        Policy policy,
        Path reportDirectory,
        boolean allowEmpty) {

    ValidateRequest {
        documents = documents.stream()
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }
}
