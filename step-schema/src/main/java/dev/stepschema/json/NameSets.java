package dev.stepschema.json;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The names that the open objects of a document have had, to find those that occur twice. Objects nest, so the sets are
 * parts of one stack; a set is searched from end to end until it is large, then through a table of hashes whose seed
 * nobody outside can know.
 */
final class NameSets {
    private static final int LARGE = 16;
    private static final int FEW = 16;
    private static final long SEED = ThreadLocalRandom.current().nextLong();

    private long[] hashes = new long[FEW];
    private byte[][] texts = new byte[FEW][];
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private int[] bases = new int[16];
    private int[][] tables = new int[16][];
    private int size;

    /** Forgets all names. */
    void clear() {
        Arrays.fill(texts, 0, size, null);
        Arrays.fill(tables, null);
        size = 0;
    }

    /** Begins the set of an object. */
    void open(int depth) {
        if (depth >= bases.length) {
            bases = Arrays.copyOf(bases, depth * 2);
            tables = Arrays.copyOf(tables, depth * 2);
        }
        bases[depth] = size;
        tables[depth] = null;
    }

    /** Ends the set of the innermost object. */
    void close(int depth) {
        int base = bases[depth];
        if (size > base) {
            Arrays.fill(texts, base, size, null);
            size = base;
        }
    }

    /** Adds a name to the set of the innermost object; false if it is in it. */
    boolean add(int depth, byte[] text, int start, int end) {
        long hash = Bytes.hash(text, start, end, SEED);
        int base = bases[depth];
        if (size - base >= LARGE) {
            return addToTable(depth, hash, text, start, end);
        }
        for (int i = base; i < size; i++) {
            if (isAt(i, hash, text, start, end)) {
                return false;
            }
        }
        push(hash, text, start, end);
        return true;
    }

    private boolean addToTable(int depth, long hash, byte[] text, int start, int end) {
        int count = size - bases[depth];
        if (tables[depth] == null || count * 2 > tables[depth].length) {
            tables[depth] = tableOf(depth, count * 8);
        }
        int[] table = tables[depth];
        int slot = (int) hash & (table.length - 1);
        for (; table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            if (isAt(table[slot] - 1, hash, text, start, end)) {
                return false;
            }
        }
        push(hash, text, start, end);
        table[slot] = size;
        return true;
    }

    private int[] tableOf(int depth, int capacity) {
        int[] table = new int[Integer.highestOneBit(capacity)];
        for (int i = bases[depth]; i < size; i++) {
            int slot = (int) hashes[i] & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i + 1;
        }
        return table;
    }

    private boolean isAt(int index, long hash, byte[] text, int start, int end) {
        return hashes[index] == hash && Arrays.equals(texts[index], starts[index], ends[index], text, start, end);
    }

    private void push(long hash, byte[] text, int start, int end) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        hashes[size] = hash;
        texts[size] = text;
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}
