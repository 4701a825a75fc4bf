package dev.stepschema.codegen.shape;

import java.nio.charset.StandardCharsets;

/** JSON Pointers in URIs (RFC 6901, section 6). */
final class Uris {
    private static final String UNRESERVED = "-._~/!$&'()*+,;=:@?";

    private Uris() {}

    /** A pointer as a fragment, with whatever a URI cannot hold percent-encoded. */
    static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder();
        for (byte b : pointer.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
            fragment.append(isPlain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return fragment.toString();
    }
}
