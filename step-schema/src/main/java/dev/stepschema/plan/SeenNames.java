package dev.stepschema.plan;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which names of a table an object has had: one bit each, in one word for up to 64. */
final class SeenNames {
    private static final int WORD = 64;

    private long word;
    private final @Nullable BitSet bits;

    SeenNames(int size) {
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

    boolean contains(int index) {
        return bits == null ? (word & (1L << index)) != 0 : bits.get(index);
    }
}
