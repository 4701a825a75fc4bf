package dev.stepschema.regex;

import java.nio.charset.StandardCharsets;

/** One way to search a text for a pattern; immutable to its users. */
interface Searcher {
    /** Whether the pattern matches anywhere in a text. */
    boolean find(String text);

    /** The same for a text of ASCII characters, a byte each. */
    default boolean find(byte[] text, int from, int to) {
        return find(new String(text, from, to - from, StandardCharsets.US_ASCII));
    }
}
