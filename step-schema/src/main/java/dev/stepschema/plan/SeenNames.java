package dev.stepschema.plan;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which names of a table an object has had: one bit each, in one word for up to 64. */
final class SeenNames {
    private static final int WORD = 64;

    private final int size;
    private long word;
    private final @Nullable BitSet bits;

    SeenNames(int size) {
        this.size = size;
        this.bits = size <= WORD ? null : new BitSet(size);
    }

    /** Adds a name; false if it was there. */
    boolean add(int index) {
        if (bits != null) {
            boolean added = !bits.get(index);
            bits.set(index);
            return added;
        }
        long before = word;
        word |= 1L << index;
        return word != before;
    }

    /** Adds the names of a range, none of which was there. */
    void addAll(int from, int to) {
        if (bits != null) {
            bits.set(from, to);
        } else if (from < to) {
            word |= -1L >>> (WORD - (to - from)) << from;
        }
    }

    /** The lowest index that is there and not below another; the size of the table if there is none. */
    int next(int from) {
        if (bits != null) {
            int next = bits.nextSetBit(from);
            return next < 0 ? size : next;
        }
        return from >= WORD ? size : Math.min(size, from + Long.numberOfTrailingZeros(word >>> from));
    }

    boolean contains(int index) {
        return bits == null ? (word & (1L << index)) != 0 : bits.get(index);
    }
}
