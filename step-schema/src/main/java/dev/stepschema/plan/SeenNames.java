package dev.stepschema.plan;

/** Which names of a table an object has had: one bit each, without an array for up to 64. */
final class SeenNames {
    private static final int WORD = 64;
    private static final long[] NONE = {};

    private long first;
    private final long[] rest;

    SeenNames(int size) {
        this.rest = size <= WORD ? NONE : new long[(size - 1) / WORD];
    }

    /** Adds a name; false if it was there. */
    boolean add(int index) {
        long bit = 1L << index;
        if (index < WORD) {
            boolean added = (first & bit) == 0;
            first |= bit;
            return added;
        }
        int word = index / WORD - 1;
        boolean added = (rest[word] & bit) == 0;
        rest[word] |= bit;
        return added;
    }

    boolean contains(int index) {
        long word = index < WORD ? first : rest[index / WORD - 1];
        return (word & (1L << index)) != 0;
    }
}
