package dev.stepschema.source;

import dev.stepschema.Dialect;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The text of a schema document, not yet read. */
public final class SchemaText {
    private final URI uri;
    private final String name;
    private final byte[] bytes;
    private final Optional<Dialect> dialect;

    /**
     * A text.
     *
     * @param uri the URI that it is known by, without a fragment
     * @param name what messages call it
     * @param bytes its text in UTF-8, JSON or YAML
     */
    public SchemaText(URI uri, String name, byte[] bytes) {
        this(uri, name, bytes, Optional.empty());
    }

    /**
     * A text.
     *
     * @param uri the URI that it is known by, without a fragment
     * @param name what messages call it
     * @param bytes its text in UTF-8, JSON or YAML
     * @param dialect its dialect if it names none; empty for that of the set
     */
    public SchemaText(URI uri, String name, byte[] bytes, Optional<Dialect> dialect) {
        this.uri = uri;
        this.name = name;
        this.bytes = bytes.clone();
        this.dialect = dialect;
    }

    /** The URI of a file, by which it is known where nobody gives it another one. */
    public static URI uri(Path file) {
        return file.toAbsolutePath().normalize().toUri();
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

    Optional<Dialect> dialect() {
        return dialect;
    }

    /** Whether the name says that the text is YAML. */
    boolean isYaml() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }
}
