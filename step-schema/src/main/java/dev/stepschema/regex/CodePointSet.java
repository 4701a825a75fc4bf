package dev.stepschema.regex;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A set of code points (a CharSet of ECMA-262, section 22.2.2.1.1): sorted ranges that do not touch. */
final class CodePointSet {
    /** No code point: {@code []}. */
    static final CodePointSet NONE = new CodePointSet(new int[0]);

    /** Every code point: {@code [^]}. */
    static final CodePointSet ALL = new CodePointSet(new int[] {0, Character.MAX_CODE_POINT});

    private final int[] bounds;
    private final long low;
    private final long high;

    /** A set of ranges; {@code bounds} has the first and the last code point of each, in order. */
    CodePointSet(int[] bounds) {
        this.bounds = bounds;
        this.low = mask(bounds, 0);
        this.high = mask(bounds, 64);
    }

    /** A set of one code point. */
    static CodePointSet of(int codePoint) {
        return new CodePointSet(new int[] {codePoint, codePoint});
    }

    private static long mask(int[] bounds, int from) {
        long mask = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            for (int c = Math.max(bounds[i], from); c <= Math.min(bounds[i + 1], from + 63); c++) {
                mask |= 1L << c;
            }
        }
        return mask;
    }

    /** Whether a code point is in the set. */
    boolean contains(int codePoint) {
        if (codePoint < 128) {
            return ((codePoint < 64 ? low : high) >>> codePoint & 1) != 0;
        }
        int at = Arrays.binarySearch(bounds, codePoint);
        return at >= 0 || (-at - 1 & 1) == 1;
    }

    /** Whether the code point is ASCII and in the set. */
    boolean containsAscii(int codePoint) {
        return ((codePoint < 64 ? low : high) >>> codePoint & 1) != 0;
    }

    /** The number of ranges. */
    int ranges() {
        return bounds.length / 2;
    }

    /** The first code point of a range. */
    int first(int range) {
        return bounds[range * 2];
    }

    /** The last code point of a range. */
    int last(int range) {
        return bounds[range * 2 + 1];
    }

    /** The only code point of the set; -1 if it has none or several. */
    int single() {
        return bounds.length == 2 && bounds[0] == bounds[1] ? bounds[0] : -1;
    }

    /** All code points that are not in the set. */
    CodePointSet complement() {
        CodePointSetBuilder builder = new CodePointSetBuilder();
        int next = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] > next) {
                builder.add(next, bounds[i] - 1);
            }
            next = bounds[i + 1] + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            builder.add(next, Character.MAX_CODE_POINT);
        }
        return builder.build();
    }

    /** Whether no code point is in both sets. */
    boolean isDisjoint(CodePointSet other) {
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            if (bounds[i + 1] < other.bounds[j]) {
                i += 2;
            } else if (other.bounds[j + 1] < bounds[i]) {
                j += 2;
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodePointSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return IntStream.range(0, ranges())
                .mapToObj(i -> Integer.toHexString(first(i)) + "-" + Integer.toHexString(last(i)))
                .toList()
                .toString();
    }
}
