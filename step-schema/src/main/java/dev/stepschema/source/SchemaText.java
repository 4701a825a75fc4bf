package dev.stepschema.source;

import java.net.URI;
import java.util.Locale;

/**
 * The text of a schema document, not yet read.
 *
 * @param uri the URI that it is known by, without a fragment
 * @param name what messages call it
 * @param bytes its text in UTF-8, JSON or YAML
 */
public record SchemaText(URI uri, String name, byte[] bytes) {
    /** Whether the name says that the text is YAML. */
    boolean isYaml() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }
}
