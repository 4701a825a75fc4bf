package dev.stepschema.regex;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Collects code points in any order. */
final class CodePointSetBuilder {
    private long[] ranges = new long[8];
    private int size;

    /** The set of all code points that have a property. */
    static CodePointSet where(IntPredicate property) {
        CodePointSetBuilder builder = new CodePointSetBuilder();
        int start = -1;
        int next;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c = next) {
            next = endOfAlike(c);
            boolean has = property.test(c);
            if (has && start < 0) {
                start = c;
            } else if (!has && start >= 0) {
                builder.add(start, c - 1);
                start = -1;
            }
        }
        return start < 0
                ? builder.build()
                : builder.add(start, Character.MAX_CODE_POINT).build();
    }

    /** Where planes end that are unassigned or for private use, so that all their code points are alike. */
    private static int endOfAlike(int codePoint) {
        boolean isAlike = codePoint >= 0x40000 && (codePoint < 0xE0000 || codePoint >= 0xE1000);
        return isAlike && (codePoint & 0xFFFE) != 0xFFFE ? (codePoint | 0xFFFF) - 1 : codePoint + 1;
    }

    CodePointSetBuilder add(int first, int last) {
        if (size == ranges.length) {
            ranges = Arrays.copyOf(ranges, size * 2);
        }
        ranges[size++] = (long) first << 32 | last;
        return this;
    }

    CodePointSetBuilder addAll(CodePointSet set) {
        for (int i = 0; i < set.ranges(); i++) {
            add(set.first(i), set.last(i));
        }
        return this;
    }

    CodePointSet build() {
        long[] sorted = Arrays.copyOf(ranges, size);
        Arrays.sort(sorted);
        int[] bounds = new int[size * 2];
        int count = 0;
        for (long range : sorted) {
            int first = (int) (range >>> 32);
            int last = (int) range;
            if (count > 0 && first <= bounds[count - 1] + 1) {
                bounds[count - 1] = Math.max(bounds[count - 1], last);
            } else {
                bounds[count++] = first;
                bounds[count++] = last;
            }
        }
        return new CodePointSet(Arrays.copyOf(bounds, count));
    }
}
