package dev.stepschema.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern anchored at its beginning that is a row of sets, each taken as often as it goes, such as {@code ^x-},
 * {@code ^[a-z]+$} or {@code ^[0-9a-f]{8}-[0-9a-f]{4}}. That is right where a set that may be taken more or fewer times
 * has nothing in common with what can come after it.
 */
final class Runs implements Searcher {
    private final Run[] runs;
    private final boolean toEnd;

    /** A set and how often it is taken. */
    private record Run(CodePointSet set, int min, int max) {
        boolean isFixed() {
            return min == max;
        }
    }

    private Runs(List<Run> runs, boolean toEnd) {
        this.runs = runs.toArray(Run[]::new);
        this.toEnd = toEnd;
    }

    /** A searcher for a tree, or null if it is not of this shape. */
    static @Nullable Searcher of(Node node) {
        List<Node> parts = node instanceof Node.Sequence sequence ? sequence.parts() : List.of(node);
        if (parts.isEmpty() || parts.get(0) != Node.Edge.START) {
            return null;
        }
        boolean toEnd = parts.get(parts.size() - 1) == Node.Edge.END;
        List<Run> runs = new ArrayList<>();
        for (Node part : parts.subList(1, parts.size() - (toEnd ? 1 : 0))) {
            Run run = run(part);
            if (run == null) {
                return null;
            }
            append(runs, run);
        }
        if (!toEnd) {
            trim(runs);
        }
        return isDecidable(runs) ? new Runs(runs, toEnd) : null;
    }

    private static @Nullable Run run(Node part) {
        if (part instanceof Node.Chars chars) {
            return new Run(chars.set(), 1, 1);
        }
        return part instanceof Node.Repeat repeat && repeat.body() instanceof Node.Chars chars
                ? new Run(chars.set(), repeat.min(), repeat.max())
                : null;
    }

    private static void append(List<Run> runs, Run run) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).set().equals(run.set())) {
            Run before = runs.remove(last);
            runs.add(new Run(run.set(), sum(before.min(), run.min()), sum(before.max(), run.max())));
        } else {
            runs.add(run);
        }
    }

    private static int sum(int a, int b) {
        return (int) Math.min((long) a + b, Node.UNBOUNDED);
    }

    /** What follows the end of a match does not matter, so the last run needs no more than its minimum. */
    private static void trim(List<Run> runs) {
        while (!runs.isEmpty() && !runs.get(runs.size() - 1).isFixed()) {
            Run last = runs.remove(runs.size() - 1);
            if (last.min() > 0) {
                runs.add(new Run(last.set(), last.min(), last.min()));
            }
        }
    }

    private static boolean isDecidable(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            for (int j = i + 1; j < runs.size() && !runs.get(i).isFixed(); j++) {
                if (!runs.get(i).set().isDisjoint(runs.get(j).set())) {
                    return false;
                }
                if (runs.get(j).min() > 0) {
                    break;
                }
            }
        }
        return true;
    }

    @Override
    public boolean find(String text) {
        int length = text.length();
        int at = 0;
        for (Run run : runs) {
            int count = 0;
            while (count < run.max && at < length) {
                char c = text.charAt(at);
                if (c < 128) {
                    if (!run.set.containsAscii(c)) {
                        break;
                    }
                    at++;
                } else {
                    int codePoint = text.codePointAt(at);
                    if (!run.set.contains(codePoint)) {
                        break;
                    }
                    at += Character.charCount(codePoint);
                }
                count++;
            }
            if (count < run.min) {
                return false;
            }
        }
        return !toEnd || at == length;
    }

    @Override
    public boolean find(byte[] text, int from, int to) {
        int at = from;
        for (Run run : runs) {
            int start = at;
            int end = (int) Math.min(to, (long) start + run.max);
            while (at < end && run.set.containsAscii(text[at])) {
                at++;
            }
            if (at - start < run.min) {
                return false;
            }
        }
        return !toEnd || at == to;
    }
}
