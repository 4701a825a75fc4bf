package dev.stepschema.it.benchmarks;

/** One way from the bytes of a document to an answer. */
@FunctionalInterface
interface Subject {
    /** Whether a document is valid; of a subject that does not check, whether it is JSON. */
    boolean accepts(byte[] document);
}
