package dev.stepschema.format;

import dev.stepschema.regex.Regex;

/** {@code json-pointer} (RFC 6901, section 3) and {@code relative-json-pointer} (its drafts, section 3). */
final class JsonPointers {
    private static final String POINTER = "(?:/(?:[^/~]|~[01])*)*";
    private static final String NUMBER = "(?:0|[1-9]\\d*)";
    private static final Regex ABSOLUTE = Regex.of("^" + POINTER + "$");
    private static final Regex RELATIVE = Regex.of("^" + NUMBER + "(?:#|" + POINTER + ")$");
    private static final Regex SHIFTED = Regex.of("^" + NUMBER + "(?:[+-]" + NUMBER + ")?(?:#|" + POINTER + ")$");

    private JsonPointers() {}

    static boolean isJsonPointer(String text) {
        return ABSOLUTE.find(text);
    }

    /** As draft-handrews-relative-json-pointer has it. */
    static boolean isRelativeJsonPointer(String text) {
        return RELATIVE.find(text);
    }

    /** As draft-bhutton-relative-json-pointer-00 has it: an array index may be shifted, as in {@code 0-1}. */
    static boolean isShiftedJsonPointer(String text) {
        return SHIFTED.find(text);
    }
}
