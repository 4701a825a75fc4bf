package dev.stepschema.plan;

import java.util.Arrays;

/**
 * Which names of its table each object has had that is being looked at: one bit each. Objects nest, so their sets lie on one
 * stack, which is made once and used again.
 */
final class SeenNames {
    private static final int WORD = Long.SIZE;

    private long[] words = new long[16];
    private int top;

    /** Lets go of all sets. */
    void clear() {
        top = 0;
    }

    /**
     * Begins with an object, none of whose names was seen.
     *
     * @param size how many names its table has
     * @return the set, by which all other methods know it
     */
    int open(int size) {
        int set = top;
        top += wordsOf(size);
        if (top > words.length) {
            words = Arrays.copyOf(words, top * 2);
        }
        Arrays.fill(words, set, top, 0);
        return set;
    }

    private static int wordsOf(int size) {
        return (size + WORD - 1) / WORD;
    }

    /** Lets go of a set, and of all that were opened after it. */
    void close(int set) {
        top = set;
    }

    /** Adds a name; false if it was there. */
    boolean add(int set, int index) {
        long before = words[set + index / WORD];
        long after = before | (1L << index);
        words[set + index / WORD] = after;
        return after != before;
    }

    /** Adds the names of a range, none of which was there. */
    void addAll(int set, int from, int to) {
        int index = from;
        while (index < to) {
            int end = Math.min(to, (index / WORD + 1) * WORD);
            words[set + index / WORD] |= -1L >>> (WORD - (end - index)) << index;
            index = end;
        }
    }

    /** The lowest index that is there and not below another; {@code size} if there is none. */
    int next(int set, int from, int size) {
        int index = from;
        while (index < size) {
            long rest = words[set + index / WORD] >>> index;
            if (rest != 0) {
                return index + Long.numberOfTrailingZeros(rest);
            }
            index = (index / WORD + 1) * WORD;
        }
        return size;
    }

    boolean contains(int set, int index) {
        return (words[set + index / WORD] & (1L << index)) != 0;
    }
}
