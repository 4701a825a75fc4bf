package dev.stepschema.batch;

/** How documents lie in a file. */
public enum Layout {
    /**
     * By the file: JSON lines if its name ends in {@code .jsonl} or {@code .ndjson}; an array of documents if its top
     * value is an array that the schema itself would refuse; else one document.
     */
    AUTO,
    /** The file is one document. */
    DOCUMENT,
    /** The file is one array, each of its elements a document. */
    ARRAY,
    /** Each line of the file is a document; blank lines are none. */
    LINES
}
