package dev.stepschema.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * URI references (RFC 3986, section 5), where {@link URI#resolve} falls short of them. What a URI cannot hold is read as
 * if it were escaped: generators of schemas write {@code #/definitions/Map<string>}.
 */
final class Uris {
    /** What no URI can hold, apart from control characters; {@code %} and {@code #} depend on what is around them. */
    private static final String FOREIGN = " \"<>\\^`{|}[]";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Uris() {}

    /** A reference as a URI has to be written; the same text if it is one already. */
    static String escaped(String reference) {
        if (isUri(reference)) {
            return reference;
        }
        StringBuilder escaped = new StringBuilder(reference.length() + 16);
        boolean isFragment = false;
        for (int i = 0; i < reference.length(); i++) {
            char sign = reference.charAt(i);
            boolean isForeign = sign < ' '
                    || sign == 0x7F
                    || FOREIGN.indexOf(sign) >= 0
                    || (sign == '%' && !isEscape(reference, i))
                    || (sign == '#' && isFragment);
            if (isForeign) {
                escaped.append('%').append(HEX.toHexDigits((byte) sign));
            } else {
                escaped.append(sign);
            }
            isFragment |= sign == '#';
        }
        return escaped.toString();
    }

    private static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
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

    /**
     * The form in which URIs that mean the same are compared (RFC 3986, section 6.2.2 and 6.2.3): scheme and host in small
     * letters, no port that the scheme has anyway, no dots in the path.
     */
    static URI normalized(URI uri) {
        URI plain = uri.normalize();
        String scheme = plain.getScheme() == null ? "" : plain.getScheme().toLowerCase(Locale.ROOT);
        if (scheme.isEmpty() || plain.getHost() == null) {
            return plain;
        }
        boolean isDefault = plain.getPort() == ("https".equals(scheme) ? 443 : "http".equals(scheme) ? 80 : -1);
        String user = plain.getRawUserInfo() == null ? "" : plain.getRawUserInfo() + "@";
        String authority = user
                + plain.getHost().toLowerCase(Locale.ROOT)
                + (isDefault || plain.getPort() < 0 ? "" : ":" + plain.getPort());
        String behind = plain.toString();
        behind = behind.substring(behind.indexOf(plain.getRawAuthority())
                + plain.getRawAuthority().length());
        return URI.create(scheme + "://" + authority + behind);
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
