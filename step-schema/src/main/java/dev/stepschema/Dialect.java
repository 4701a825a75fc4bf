package dev.stepschema;

import java.net.URI;
import java.util.Optional;

/** A published version of JSON Schema, named by the {@code $schema} of its documents. */
public enum Dialect {
    /** Draft 4. */
    DRAFT_4("http://json-schema.org/draft-04/schema"),
    /** Draft 6. */
    DRAFT_6("http://json-schema.org/draft-06/schema"),
    /** Draft 7. */
    DRAFT_7("http://json-schema.org/draft-07/schema"),
    /** Draft 2019-09. */
    DRAFT_2019_09("https://json-schema.org/draft/2019-09/schema"),
    /** Draft 2020-12, the current one. */
    DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema");

    private final URI metaSchema;

    Dialect(String metaSchema) {
        this.metaSchema = URI.create(metaSchema);
    }

    /** The URI of the dialect's meta-schema, without a fragment. */
    public URI metaSchema() {
        return metaSchema;
    }

    /**
     * The dialect that a {@code $schema} names.
     *
     * @param schemaUri the value of {@code $schema}; an empty fragment and the choice of http or https do not matter
     * @return the dialect, or empty if it is none of those known
     */
    public static Optional<Dialect> of(String schemaUri) {
        String wanted =
                withoutScheme(schemaUri.endsWith("#") ? schemaUri.substring(0, schemaUri.length() - 1) : schemaUri);
        for (Dialect dialect : values()) {
            if (wanted.equals(withoutScheme(dialect.metaSchema.toString()))) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    private static String withoutScheme(String uri) {
        boolean isWeb = uri.startsWith("http:") || uri.startsWith("https:");
        return isWeb ? uri.substring(uri.indexOf(':')) : uri;
    }

    /** Whether keywords beside {@code $ref} are ignored, as in draft 7 and older. */
    public boolean refHidesSiblings() {
        return compareTo(DRAFT_7) <= 0;
    }
}
