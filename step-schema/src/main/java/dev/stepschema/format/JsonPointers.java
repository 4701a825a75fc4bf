package dev.stepschema.format;

import dev.stepschema.regex.Regex;

/** {@code json-pointer} (RFC 6901, section 3) and {@code relative-json-pointer} (its draft 01, section 3). */
final class JsonPointers {
    private static final String POINTER = "(?:/(?:[^/~]|~[01])*)*";
    private static final Regex ABSOLUTE = Regex.of("^" + POINTER + "$");
    private static final Regex RELATIVE = Regex.of("^(?:0|[1-9]\\d*)(?:#|" + POINTER + ")$");

    private JsonPointers() {}

    static boolean isJsonPointer(String text) {
        return ABSOLUTE.find(text);
    }

    static boolean isRelativeJsonPointer(String text) {
        return RELATIVE.find(text);
    }
}
