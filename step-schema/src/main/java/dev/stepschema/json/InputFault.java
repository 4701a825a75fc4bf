package dev.stepschema.json;

import dev.stepschema.Code;

/** The end of reading: what follows in the input cannot be read as JSON, or must not be by a limit. */
public final class InputFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final String pointer;
    private final long offset;

    /**
     * A fault of the input.
     *
     * @param code what kind of fault it is
     * @param pointer the JSON Pointer of the innermost value that was being read
     * @param offset the byte offset at which the fault shows
     * @param message one sentence
     */
    public InputFault(Code code, String pointer, long offset, String message) {
        super(message, null, false, false);
        this.code = code;
        this.pointer = pointer;
        this.offset = offset;
    }

    /** What kind of fault it is. */
    public Code code() {
        return code;
    }

    /** The JSON Pointer of the innermost value that was being read. */
    public String pointer() {
        return pointer;
    }

    /** The byte offset at which the fault shows. */
    public long offset() {
        return offset;
    }

    /** The sentence that says what is wrong. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Takes faults that do not end the reading, such as a property that occurs twice. */
    @FunctionalInterface
    public interface Listener {
        /** Throws each fault: for readers that need no more than the first. */
        Listener THROWING = fault -> {
            throw fault;
        };

        /** Called once a fault, in the order of the document. */
        void found(InputFault fault);
    }
}
