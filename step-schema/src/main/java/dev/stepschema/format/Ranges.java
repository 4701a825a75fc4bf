package dev.stepschema.format;

import java.util.Arrays;

/** A set of code points that is written as hexadecimal numbers and ranges in ascending order. */
final class Ranges {
    private final int[] bounds;

    Ranges(String text) {
        String[] parts = text.split(" ", -1);
        bounds = new int[parts.length * 2];
        for (int i = 0; i < parts.length; i++) {
            int hyphen = parts[i].indexOf('-');
            bounds[2 * i] = Integer.parseInt(hyphen < 0 ? parts[i] : parts[i].substring(0, hyphen), 16);
            bounds[2 * i + 1] = Integer.parseInt(parts[i].substring(hyphen + 1), 16);
        }
    }

    boolean contains(int codePoint) {
        int at = Arrays.binarySearch(bounds, codePoint);
        return at >= 0 || (-at - 1 & 1) == 1;
    }
}
