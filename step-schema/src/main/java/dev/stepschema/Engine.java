package dev.stepschema;

/** What decides whether documents are valid. Both give the same verdicts; tests compare them on every build. */
public enum Engine {
    /** The compiled plan: one pass over the bytes. The default. */
    PLAN,
    /**
     * The networknt validator over a parsed tree, for a second opinion. It is given only what was read strictly, so it is
     * as safe, and many times slower.
     */
    NETWORKNT
}
