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

    /** Stands for a file that cannot be read: it has no bytes, as no document has none. */
    public static SchemaText unreadable(URI uri, String name) {
        return new SchemaText(uri, name, new byte[0]);
    }

    /** The URI that it is known by, without a fragment. */
    public URI uri() {
        return uri;
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** Its text in UTF-8; not to be changed. */
    public byte[] bytes() {
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
