package dev.stepschema.source;

import java.net.URI;
import java.util.Locale;

/** The text of a schema document, not yet read. */
public final class SchemaText {
    private final URI uri;
    private final String name;
    private final byte[] bytes;

    /**
     * A text.
     *
     * @param uri the URI that it is known by, without a fragment
     * @param name what messages call it
     * @param bytes its text in UTF-8, JSON or YAML
     */
    public SchemaText(URI uri, String name, byte[] bytes) {
        this.uri = uri;
        this.name = name;
        this.bytes = bytes.clone();
    }

    URI uri() {
        return uri;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether the name says that the text is YAML. */
    boolean isYaml() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }
}
