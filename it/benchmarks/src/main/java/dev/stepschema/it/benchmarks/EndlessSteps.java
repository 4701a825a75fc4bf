package dev.stepschema.it.benchmarks;

import java.io.InputStream;
import java.util.Objects;
import java.util.Random;

/** Steps without number, made while they are read: a few hundred different ones in turn, some of them with a fault. */
final class EndlessSteps extends InputStream {
    private static final int DIFFERENT = 499;
    private static final int WRONG_EVERY = 10_000;

    private final long most;
    private final byte[] separator;
    private final byte[] closing;
    private final byte[][] steps = new byte[DIFFERENT][];
    private final byte[] wrong = Documents.wrongStep();
    private byte[] part;
    private int position;
    private long length;
    private long documents;
    private long wrongOnes;
    private boolean separate;
    private boolean closed;

    /**
     * A stream.
     *
     * @param most the length in bytes behind which no further document begins
     */
    EndlessSteps(long most, String opening, String separator, String closing) {
        this.most = most;
        this.part = Documents.utf8(opening);
        this.separator = Documents.utf8(separator);
        this.closing = Documents.utf8(closing);
        Random random = new Random(DIFFERENT);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Documents.step(random);
        }
    }

    /** How many bytes have been read. */
    long length() {
        return length;
    }

    /** How many documents have been read. */
    long documents() {
        return documents;
    }

    /** How many of them have a fault. */
    long wrong() {
        return wrongOnes;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, target.length);
        int done = 0;
        while (done < count && advance()) {
            int copied = Math.min(count - done, part.length - position);
            System.arraycopy(part, position, target, offset + done, copied);
            position += copied;
            done += copied;
        }
        length += done;
        return done == 0 && count > 0 ? -1 : done;
    }

    /** Goes on to the next part where one is read to its end; false behind the last one. */
    private boolean advance() {
        while (position == part.length) {
            if (closed) {
                return false;
            }
            position = 0;
            if (separate && length >= most) {
                closed = true;
                part = closing;
            } else if (separate) {
                part = separator;
                separate = false;
            } else {
                boolean fault = ++documents % WRONG_EVERY == 0;
                wrongOnes += fault ? 1 : 0;
                part = fault ? wrong : steps[(int) (documents % DIFFERENT)];
                separate = true;
            }
        }
        return true;
    }
}
