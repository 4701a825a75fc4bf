package dev.stepschema.reference;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.resource.InputStreamSource;
import com.networknt.schema.resource.SchemaLoader;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives networknt the documents of a set and the published meta-schemas, and nothing from anywhere else. */
final class OfflineLoader extends SchemaLoader {
    private final Documents documents;

    OfflineLoader(Documents documents) {
        super(List.of(), List.of());
        this.documents = documents;
    }

    @Override
    public @Nullable InputStreamSource getSchemaResource(AbsoluteIri iri) {
        Optional<byte[]> text = documents.find(iri.toString());
        if (text.isPresent()) {
            return () -> new ByteArrayInputStream(text.get());
        }
        return resolveMetaSchemaId(iri) == null ? null : super.getSchemaResource(iri);
    }
}
