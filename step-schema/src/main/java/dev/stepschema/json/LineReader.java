package dev.stepschema.json;

import java.io.IOException;

/** The lines of a stream that are not blank. */
final class LineReader extends DocumentReader {
    private int next = 1;

    LineReader(ByteWindow window, long longest) {
        super(window, longest);
        next = window.start();
    }

    @Override
    public boolean next() throws IOException {
        window.forget(next);
        if (!window.skipSpace()) {
            next = window.start();
            return false;
        }
        begin();
        int length = 0;
        while (true) {
            int i = Bytes.endOfLine(window.bytes(), window.start() + length, window.end());
            if (i < window.end()) {
                next = i;
                return found(i);
            }
            passed(i);
            length = window.end() - window.start();
            if (!window.readMore()) {
                next = window.end();
                return found(next);
            }
        }
    }
}
