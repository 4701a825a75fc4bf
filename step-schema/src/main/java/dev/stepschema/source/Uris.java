package dev.stepschema.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * URI references (RFC 3986, section 5), where {@link URI#resolve} falls short of them. What a URI cannot hold is read as
 * if it were escaped: generators of schemas write {@code #/definitions/Map<string>}.
 */
final class Uris {
    private static final Pattern FOREIGN =
            Pattern.compile("[\\p{Cntrl} \"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})|(?<=#.{0,9999})#");

    private Uris() {}

    /** A reference as a URI has to be written; the same text if it is one already. */
    static String escaped(String reference) {
        return isUri(reference)
                ? reference
                : FOREIGN.matcher(reference)
                        .replaceAll(sign ->
                                String.format("%%%02X", (int) sign.group().charAt(0)));
    }

    private static boolean isUri(String text) {
        try {
            return !new URI(text).toString().isBlank() || text.isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A reference against a base; empty if the reference is not a URI reference, not even when escaped. */
    static Optional<URI> resolve(URI base, String given) {
        String reference = escaped(given);
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
