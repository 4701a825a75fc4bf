package dev.stepschema.json;

import dev.stepschema.Code;
import java.io.IOException;

/**
 * The elements of the array that a stream is. Only brackets and quotation marks are looked at; what is between them is
 * for a cursor to judge.
 */
final class ElementReader extends DocumentReader {
    private final Brackets brackets = new Brackets();
    private int next;
    private boolean started;
    private boolean last;
    private boolean ended;
    private boolean separated = true;

    /** Begins at the opening bracket of the array. */
    ElementReader(ByteWindow window, long longest) {
        super(window, longest);
    }

    @Override
    public boolean next() throws IOException {
        if (ended) {
            return false;
        }
        window.forget(started ? next : window.start() + 1);
        boolean more = window.skipSpace();
        boolean empty = !started && more && window.bytes()[window.start()] == ']';
        started = true;
        if (last || empty) {
            ended = true;
            window.forget(empty ? window.start() + 1 : window.start());
            return window.skipSpace() && foundNone(Code.TRAILING, "something follows the array of documents");
        }
        if (!more) {
            ended = true;
            return foundNone(Code.MALFORMED, "the text ends before the array of documents does");
        }
        byte first = window.bytes()[window.start()];
        if (first == ',' || first == ']') {
            next = window.start() + 1;
            last = first == ']';
            return foundNone(Code.MALFORMED, "malformed JSON: expected a document, but found \"" + (char) first + "\"");
        }
        begin();
        if (!separated) {
            misplaced(Code.MALFORMED, "malformed JSON: expected \",\" or \"]\" before this document");
        }
        separated = true;
        return findEnd();
    }

    /**
     * Looks for the comma or the bracket behind an element, or for another element where the comma is missing; where
     * brackets do not match there is none.
     */
    private boolean findEnd() throws IOException {
        brackets.clear();
        boolean inString = false;
        boolean complete = false;
        int i = window.start();
        while (true) {
            if (i >= window.end()) {
                passed(window.end());
                int ahead = i - window.start();
                if (!window.readMore()) {
                    next = window.end();
                    return foundOpenEnded(next);
                }
                i = window.start() + ahead;
                continue;
            }
            byte c = window.bytes()[i];
            if (inString) {
                i = Bytes.endOfPlain(window.bytes(), i, window.end());
                if (i < window.end()) {
                    inString = window.bytes()[i] != '"';
                    complete = !inString && brackets.areClosed();
                    i += window.bytes()[i] == '\\' ? 2 : 1;
                }
            } else if ((c == ',' || c == ']') && brackets.areClosed()) {
                next = i + 1;
                last = c == ']';
                return found(i);
            } else if (complete && (c == '{' || c == '[' || c == '"')) {
                next = i;
                separated = false;
                return found(i);
            } else if (brackets.take(c)) {
                inString = c == '"';
                complete = (complete || c == '}' || c == ']') && brackets.areClosed();
                i++;
            } else {
                ended = true;
                return foundOpenEnded(i + 1);
            }
        }
    }
}
