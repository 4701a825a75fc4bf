package dev.stepschema.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The published meta-schemas, for schemas that refer to them. */
final class MetaSchemas {
    private static final Pattern KNOWN = Pattern.compile(
            "https?://json-schema\\.org/(draft-0[467]/schema|draft/(2019-09|2020-12)/(schema|meta/[a-z-]+))#?");

    private MetaSchemas() {}

    /** The text of a meta-schema, if the URI names one. */
    static Optional<SchemaText> find(URI uri) {
        Matcher matcher = KNOWN.matcher(uri.toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try (InputStream in = MetaSchemas.class.getResourceAsStream("/dev/stepschema/dialect/" + matcher.group(1))) {
            return in == null ? Optional.empty() : Optional.of(new SchemaText(uri, uri.toString(), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
