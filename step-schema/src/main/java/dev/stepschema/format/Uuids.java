package dev.stepschema.format;

import dev.stepschema.regex.Regex;

/** {@code uuid} (RFC 4122, section 3). */
final class Uuids {
    private static final Regex UUID =
            Regex.of("^[\\da-fA-F]{8}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{12}$");

    private Uuids() {}

    static boolean isUuid(String text) {
        return UUID.find(text);
    }
}
