package dev.stepschema.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** A text that is known to be UTF-8 as far as it goes: where it is not, it ends. */
sealed interface CheckedText permits Source, StreamText {
    /** A parser of the text. */
    JsonParser parser(JsonFactory factory);

    /** The byte offset of the first byte that the parser is given. */
    long firstOffset();

    /** The byte offset behind the last byte that is known to be UTF-8. */
    long lastOffset();

    /** Whether the text ended by itself. */
    boolean isValid();

    /** Whether a lone surrogate may be written as an escape in what has been read. */
    boolean mayHaveLoneSurrogates();

    /** The fault that ended the text. */
    InputFault encodingFault(String pointer);

    /** Told of each container that begins, so that its place is known as long as it is open. */
    void opened(int depth, long offset);
}
