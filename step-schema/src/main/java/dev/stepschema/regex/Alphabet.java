package dev.stepschema.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code points in classes: those of one class are in the same sets of a program, so it need not tell them apart. */
final class Alphabet {
    private final int[] ascii = new int[128];
    private final int[] starts;
    private final int[] classes;
    private final int count;
    private final List<BitSet> members = new ArrayList<>();
    private final BitSet words;

    /** The classes that some sets make, and words with them if these matter. */
    Alphabet(Program program) {
        List<CodePointSet> sets = new ArrayList<>(program.sets());
        if (program.hasWordEdge()) {
            sets.add(CharacterSets.WORD);
        }
        starts = starts(sets);
        classes = new int[starts.length];
        refine(sets);
        count = renumber();
        for (CodePointSet set : sets) {
            members.add(membersOf(set));
        }
        words = program.hasWordEdge() ? members.remove(members.size() - 1) : new BitSet();
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = lookUp(c);
        }
    }

    /** Where sets begin and end, each place once, in order. */
    private static int[] starts(List<CodePointSet> sets) {
        int ranges = 0;
        for (CodePointSet set : sets) {
            ranges += set.ranges();
        }
        int[] found = new int[2 * ranges + 1];
        int size = 1;
        for (CodePointSet set : sets) {
            for (int i = 0; i < set.ranges(); i++) {
                found[size++] = set.first(i);
                found[size++] = set.last(i) + 1;
            }
        }
        Arrays.sort(found);
        int count = 1;
        for (int start : found) {
            if (start != found[count - 1]) {
                found[count++] = start;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Splits each class that a set has in part. */
    private void refine(List<CodePointSet> sets) {
        int fresh = 1;
        for (CodePointSet set : sets) {
            Map<Integer, Integer> split = new HashMap<>();
            for (int range = 0; range < set.ranges(); range++) {
                for (int i = interval(set.first(range)); i < starts.length && starts[i] <= set.last(range); i++) {
                    Integer inside = split.get(classes[i]);
                    if (inside == null) {
                        inside = fresh++;
                        split.put(classes[i], inside);
                    }
                    classes[i] = inside;
                }
            }
        }
    }

    private int renumber() {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < classes.length; i++) {
            int next = numbers.size();
            Integer number = numbers.putIfAbsent(classes[i], next);
            classes[i] = number == null ? next : number;
        }
        return numbers.size();
    }

    private BitSet membersOf(CodePointSet set) {
        BitSet bits = new BitSet(count);
        for (int range = 0; range < set.ranges(); range++) {
            for (int i = interval(set.first(range)); i < starts.length && starts[i] <= set.last(range); i++) {
                bits.set(classes[i]);
            }
        }
        return bits;
    }

    private int interval(int codePoint) {
        int at = Arrays.binarySearch(starts, codePoint);
        return at >= 0 ? at : -at - 2;
    }

    private int lookUp(int codePoint) {
        return classes[interval(codePoint)];
    }

    /** The number of classes. */
    int count() {
        return count;
    }

    /** The class of a code point. */
    int classOf(int codePoint) {
        return codePoint < 128 ? ascii[codePoint] : lookUp(codePoint);
    }

    /** The class of an ASCII character. */
    int classOfAscii(int c) {
        return ascii[c];
    }

    /** Whether a set of the program has the code points of a class. */
    boolean isIn(int setNumber, int ofClass) {
        return members.get(setNumber).get(ofClass);
    }

    /** Whether the code points of a class are word characters; false where that does not matter. */
    boolean isWord(int ofClass) {
        return words.get(ofClass);
    }
}
