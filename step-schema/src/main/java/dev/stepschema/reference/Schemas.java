package dev.stepschema.reference;

import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Finds our schemas by networknt's names for them. */
final class Schemas {
    private Schemas() {}

    /** The schema of an absolute IRI, with or without a fragment. */
    static Optional<Schema> find(LoadedSchemas loaded, String iri) {
        try {
            URI uri = new URI(iri);
            Optional<Schema> found = uri.isAbsolute() ? loaded.find(uri) : Optional.empty();
            return found.isPresent() || !uri.isAbsolute() ? found : loaded.find(uri.normalize());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
