package dev.stepschema.json;

import dev.stepschema.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Finds the documents of a stream, one after the other, and holds no more than one of them. */
public abstract sealed class DocumentReader permits ElementReader, LineReader {
    private static final long LARGEST = Integer.MAX_VALUE - 64;

    final ByteWindow window;
    private final long longest;
    private Lines.Place place = new Lines.Place(1, 1, 0);
    private boolean tooLong;
    private boolean openEnded;
    private Optional<InputFault> fault = Optional.empty();
    private boolean none;
    private int to;

    DocumentReader(ByteWindow window, long longest) {
        this.window = window;
        this.longest = Math.min(longest, LARGEST);
    }

    /**
     * A reader for a stream.
     *
     * @param in the stream, in UTF-8
     * @param longest the length in bytes beyond which a document is not kept
     * @return a reader of the elements of an array, if the stream begins with one; else of lines
     * @throws IOException if the stream cannot be read
     */
    public static DocumentReader of(InputStream in, long longest) throws IOException {
        ByteWindow window = new ByteWindow(in);
        window.skipByteOrderMark();
        boolean isArray = window.skipSpace() && window.bytes()[window.start()] == '[';
        return isArray ? new ElementReader(window, longest) : new LineReader(window, longest);
    }

    /** A reader of the lines of a stream that are not blank. */
    public static DocumentReader ofLines(InputStream in, long longest) throws IOException {
        ByteWindow window = new ByteWindow(in);
        window.skipByteOrderMark();
        return new LineReader(window, longest);
    }

    /**
     * Moves to the next document.
     *
     * @return false behind the last one
     * @throws IOException if the stream cannot be read
     */
    public abstract boolean next() throws IOException;

    /**
     * Whether the end of the document could not be found, so that there is no next one: nothing tells it from what follows.
     */
    public final boolean isOpenEnded() {
        return openEnded;
    }

    /** Holds the document, from {@link #from} to {@link #to}. */
    public final byte[] text() {
        return window.bytes();
    }

    /** The index of the document's first byte. */
    public final int from() {
        return window.start();
    }

    /** The index behind the document's last byte. */
    public final int to() {
        return to;
    }

    /** Where in the stream the document begins. */
    public final Lines.Place place() {
        return place;
    }

    /** Whether the document is longer than is kept; it has been passed over then. */
    public final boolean isTooLong() {
        return tooLong;
    }

    /** What is wrong with the place of the document: what should be before it is not, or there is no document at all. */
    public final Optional<InputFault> fault() {
        return fault;
    }

    /** Whether there is no document here but only a fault. */
    public final boolean isNone() {
        return none;
    }

    /** Begins a document at the beginning of the window. */
    final void begin() {
        place = window.place();
        tooLong = false;
        openEnded = false;
        fault = Optional.empty();
        none = false;
    }

    /** The document that has begun stands at a wrong place. */
    final void misplaced(Code code, String message) {
        fault = Optional.of(new InputFault(code, "", window.start(), message));
    }

    /** Goes on looking for the end of the document at an index; what is too long to be kept is forgotten. */
    final void passed(int index) {
        if (index - window.start() > longest) {
            tooLong = true;
            window.forget(index);
        }
    }

    /** Ends the document before an index. */
    final boolean found(int end) {
        to = end;
        tooLong |= end - window.start() > longest;
        return true;
    }

    /** Ends the document before an index, although that is not its end. */
    final boolean foundOpenEnded(int end) {
        openEnded = true;
        return found(end);
    }

    /** What is found at the beginning of the window is no document but a fault. */
    final boolean foundNone(Code code, String message) {
        begin();
        misplaced(code, message);
        none = true;
        return found(window.start());
    }
}
