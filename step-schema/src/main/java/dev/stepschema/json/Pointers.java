package dev.stepschema.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON Pointers (RFC 6901) as strings; {@code ""} is the root. */
public final class Pointers {
    /** What a fragment may hold as it is (RFC 3986, section 3.5). */
    private static final String UNESCAPED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?";

    private Pointers() {}

    /** The pointer of a property or element below another. */
    public static String append(String pointer, String token) {
        return pointer + "/" + escape(token);
    }

    /** A name as a token of a pointer: {@code ~} becomes {@code ~0}, {@code /} becomes {@code ~1}. */
    public static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    /** A pointer as the fragment of a URI (RFC 6901, section 6). */
    public static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder();
        for (byte unit : Utf8.encode(pointer)) {
            if (UNESCAPED.indexOf(unit) >= 0) {
                fragment.append((char) unit);
            } else {
                fragment.append(String.format("%%%02X", unit));
            }
        }
        return fragment.toString();
    }

    /** The tokens of a pointer, unescaped. */
    public static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        int from = 1;
        while (from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            tokens.add(pointer.substring(from, to).replace("~1", "/").replace("~0", "~"));
            from = to + 1;
        }
        return tokens;
    }

    /** Whether a text is a JSON Pointer: empty, or beginning with a slash, each tilde followed by 0 or 1. */
    public static boolean isPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int i = text.indexOf('~'); i >= 0; i = text.indexOf('~', i + 1)) {
            if (i + 1 >= text.length() || (text.charAt(i + 1) != '0' && text.charAt(i + 1) != '1')) {
                return false;
            }
        }
        return true;
    }

    /** The value that a pointer leads to, if it is there. */
    public static Optional<JsonValue> find(JsonValue root, String pointer) {
        JsonValue value = root;
        for (String token : tokens(pointer)) {
            Optional<JsonValue> next = child(value, token);
            if (next.isEmpty()) {
                return next;
            }
            value = next.get();
        }
        return Optional.of(value);
    }

    /** The property of an object, or the element of an array, that a token of a pointer names. */
    public static Optional<JsonValue> child(JsonValue value, String token) {
        if (value instanceof JsonValue.JsonObject object) {
            return object.get(token);
        }
        if (value instanceof JsonValue.JsonArray array && token.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(token);
            return index < array.elements().size()
                    ? Optional.of(array.elements().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
