package dev.stepschema.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file that are not blank, one at a time, as bytes. */
final class LineReader {
    private final InputStream in;
    private final long longest;
    private long offset;
    private int number;

    /**
     * A reader.
     *
     * @param in the file, which the caller closes
     * @param longest how many bytes of a line are kept; of a longer one, that many and one more
     */
    LineReader(InputStream in, long longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /** The next line that is not blank, or null behind the last one. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean blank = true;
        long start = offset;
        for (int next = in.read(); next >= 0; next = in.read()) {
            offset++;
            if (next != '\n') {
                blank &= next == ' ' || next == '\t' || next == '\r';
                if (bytes.size() <= longest) {
                    bytes.write(next);
                }
                continue;
            }
            number++;
            if (!blank) {
                return new Line(bytes.toByteArray(), number, start);
            }
            bytes.reset();
            start = offset;
        }
        return blank ? null : new Line(bytes.toByteArray(), number + 1, start);
    }

    /**
     * A line without its end.
     *
     * @param bytes its text
     * @param number its number, from 1
     * @param offset the byte offset at which it begins
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; the bytes go on to the validator as they are
    record Line(byte[] bytes, int number, long offset) {}
}
