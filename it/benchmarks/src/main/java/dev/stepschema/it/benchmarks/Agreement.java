package dev.stepschema.it.benchmarks;

/** Sees to it that what is measured gives the right answer. */
final class Agreement {
    private Agreement() {}

    /** Fails where a subject does not give the verdict. */
    static void check(boolean verdict, byte[] document, Subject... subjects) {
        for (Subject subject : subjects) {
            if (subject.accepts(document) != verdict) {
                throw new IllegalStateException("one of the subjects does not find this to be "
                        + (verdict ? "valid: " : "invalid: ") + Documents.text(document));
            }
        }
    }
}
