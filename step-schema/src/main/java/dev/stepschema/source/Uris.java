package dev.stepschema.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** URI references (RFC 3986, section 5), where {@link URI#resolve} falls short of them. */
final class Uris {
    private Uris() {}

    /** A reference against a base; empty if the reference is not a URI reference. */
    static Optional<URI> resolve(URI base, String reference) {
        URI parsed;
        try {
            parsed = new URI(reference);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        if (reference.isEmpty()) {
            return Optional.of(withoutFragment(base));
        }
        if (reference.startsWith("#")) { // URI.resolve does not do this for opaque bases such as urn:
            return Optional.of(URI.create(withoutFragment(base) + reference));
        }
        return Optional.of(base.resolve(parsed).normalize());
    }

    /** A URI without its fragment. */
    static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    /** The fragment of a URI, percent-decoded; empty where there is none. */
    static String fragment(URI uri) {
        String fragment = uri.getFragment();
        return fragment == null ? "" : fragment;
    }
}
