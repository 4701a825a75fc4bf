package dev.stepschema.format;

/** {@code uri}, {@code uri-reference} (RFC 3986) and their kin {@code iri}, {@code iri-reference} (RFC 3987). */
final class Uris {
    /** ASCII only. */
    static final Uris URI = new Uris(false);

    /** With characters beyond ASCII. */
    static final Uris IRI = new Uris(true);

    private static final AsciiSet SCHEME = AsciiSet.LETTER_OR_DIGIT.and("+-.");
    private static final AsciiSet NAME = AsciiSet.LETTER_OR_DIGIT.and("-._~!$&'()*+,;=");
    private static final AsciiSet USER = NAME.and(":");
    private static final AsciiSet PATH = USER.and("@/");
    private static final AsciiSet QUERY = PATH.and("?");

    private final boolean international;

    private Uris(boolean international) {
        this.international = international;
    }

    /** Whether a text is a URI, that is, begins with a scheme. */
    boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        return isScheme(text, colon) && isRest(text, colon + 1);
    }

    /** Whether a text is a URI or relative; a colon in its first segment then ends a scheme (section 4.2). */
    boolean isReference(String text) {
        int colon = text.indexOf(':');
        for (int i = 0; i < colon; i++) {
            if ("/?#".indexOf(text.charAt(i)) >= 0) {
                return isRest(text, 0);
            }
        }
        return colon < 0 ? isRest(text, 0) : isScheme(text, colon) && isRest(text, colon + 1);
    }

    private static boolean isScheme(String text, int colon) {
        return colon > 0 && AsciiSet.LETTER.contains(text.charAt(0)) && SCHEME.containsAll(text, 1, colon);
    }

    /** Authority, path, query and fragment. */
    private boolean isRest(String text, int from) {
        int hash = orElse(text.indexOf('#', from), text.length());
        int question = orElse(text.indexOf('?', from), hash);
        int path = from;
        int pathEnd = Math.min(question, hash);
        if (text.startsWith("//", from)) {
            path = Math.min(orElse(text.indexOf('/', from + 2), pathEnd), pathEnd);
            if (!isAuthority(text, from + 2, path)) {
                return false;
            }
        }
        return isMadeOf(PATH, text, path, pathEnd, false)
                && isMadeOf(QUERY, text, Math.min(pathEnd + 1, hash), hash, true)
                && isMadeOf(QUERY, text, Math.min(hash + 1, text.length()), text.length(), false);
    }

    private boolean isAuthority(String text, int from, int to) {
        int at = text.lastIndexOf('@', to - 1);
        int host = at < from ? from : at + 1;
        if (host > from && !isMadeOf(USER, text, from, at, false)) {
            return false;
        }
        int hostEnd;
        if (host < to && text.charAt(host) == '[') {
            int bracket = text.indexOf(']', host);
            if (bracket < 0 || bracket >= to || !isLiteral(text, host + 1, bracket)) {
                return false;
            }
            hostEnd = bracket + 1;
        } else {
            hostEnd = Math.min(orElse(text.indexOf(':', host), to), to);
            if (!isMadeOf(NAME, text, host, hostEnd, false)) {
                return false;
            }
        }
        return hostEnd == to || (text.charAt(hostEnd) == ':' && AsciiSet.DIGIT.containsAll(text, hostEnd + 1, to));
    }

    /** What brackets enclose: an IPv6 address, or one of a version to come (section 3.2.2). */
    private static boolean isLiteral(String text, int from, int to) {
        if (from == to || (text.charAt(from) != 'v' && text.charAt(from) != 'V')) {
            return IpAddresses.isIpv6(text, from, to);
        }
        int dot = text.indexOf('.', from);
        return dot > from + 1
                && dot < to - 1
                && AsciiSet.HEX.containsAll(text, from + 1, dot)
                && USER.containsAll(text, dot + 1, to);
    }

    private boolean isMadeOf(AsciiSet set, String text, int from, int to, boolean withPrivate) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            if (c == '%') {
                if (i + 3 > to || !AsciiSet.HEX.containsAll(text, i + 1, i + 3)) {
                    return false;
                }
                i += 3;
            } else if (set.contains(c) || (international && (isUcs(c) || (withPrivate && isPrivate(c))))) {
                i += Character.charCount(c);
            } else {
                return false;
            }
        }
        return true;
    }

    /** The ucschar of RFC 3987, section 2.2. */
    private static boolean isUcs(int c) {
        if (c < 0x10000) {
            return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF);
        }
        return (c & 0xFFFF) <= 0xFFFD && c < 0xF0000 && (c < 0xE0000 || c >= 0xE1000);
    }

    /** The iprivate of RFC 3987, section 2.2. */
    private static boolean isPrivate(int c) {
        return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && (c & 0xFFFF) <= 0xFFFD);
    }

    private static int orElse(int index, int other) {
        return index < 0 ? other : index;
    }
}
