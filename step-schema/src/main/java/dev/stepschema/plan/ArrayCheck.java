package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Replay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements of an array, in one pass. */
public final class ArrayCheck implements Check {
    private final Check[] prefix;
    private Check rest;
    private final Bound[] bounds;
    private final Optional<Keyword> unique;
    private final List<Contains> contains;

    /**
     * A check.
     *
     * @param prefix the checks of the first elements
     * @param rest the check of all others
     * @param bounds how many elements there may be
     * @param unique the keyword that forbids equal elements, if there is one
     * @param contains what some of the elements have to match
     */
    ArrayCheck(List<Check> prefix, Check rest, List<Bound> bounds, Optional<Keyword> unique, List<Contains> contains) {
        this.prefix = prefix.toArray(new Check[0]);
        this.rest = rest;
        this.bounds = bounds.toArray(new Bound[0]);
        this.unique = unique;
        this.contains = List.copyOf(contains);
    }

    /**
     * What some of the elements have to match (core, section 10.3.1.3).
     *
     * @param check what they match
     * @param least how many at least
     * @param most how many at most
     * @param keyword where it stands
     */
    public record Contains(Check check, long least, long most, Keyword keyword) {}

    /** The check of an element. */
    public Check element(int index) {
        return index < prefix.length ? prefix[index] : rest;
    }

    /** Every check of an element. */
    List<Check> inner() {
        List<Check> inner = new ArrayList<>(List.of(prefix));
        inner.add(rest);
        contains.forEach(each -> inner.add(each.check()));
        return inner;
    }

    /** The keywords for which elements are looked at more than once. */
    List<Keyword> replaying() {
        List<Keyword> keywords =
                new ArrayList<>(contains.stream().map(Contains::keyword).toList());
        unique.ifPresent(keywords::add);
        return keywords;
    }

    /** Whether elements are looked at more than once. */
    boolean replays() {
        return unique.isPresent() || !contains.isEmpty();
    }

    /** Whether an array without elements fulfils the check. */
    boolean allowsEmpty() {
        return Arrays.stream(bounds).allMatch(bound -> bound.isMet(0))
                && contains.stream().allMatch(wanted -> wanted.least() == 0);
    }

    @Override
    public boolean check(Run run) {
        return replays() ? checkReplaying(run) : checkStreaming(run);
    }

    private boolean checkStreaming(Run run) {
        JsonCursor cursor = run.cursor();
        long start = cursor.offset();
        boolean ok = true;
        int index = 0;
        while (cursor.nextElement()) {
            ok &= element(index).check(run);
            if (!ok && run.isProbing()) {
                return false;
            }
            index++;
        }
        ok &= checkCount(run, start, index);
        return ok;
    }

    private boolean checkReplaying(Run run) {
        JsonCursor cursor = run.cursor();
        long start = cursor.offset();
        long[] matches = new long[contains.size()];
        Map<Object, Integer> seen = new HashMap<>();
        boolean ok = true;
        int index = 0;
        while (cursor.nextElement()) {
            ok &= checkTwice(run, index, matches, seen);
            if (!ok && run.isProbing()) {
                return false;
            }
            index++;
        }
        ok &= checkCount(run, start, index);
        ok &= checkContains(run, start, matches);
        return ok;
    }

    private boolean checkTwice(Run run, int index, long[] matches, Map<Object, Integer> seen) {
        String pointer = run.isProbing() ? "" : run.cursor().pointer();
        Replay replay = run.cursor().replay();
        boolean ok = run.over(replay.cursor()).tryOut(element(index));
        for (int i = 0; i < matches.length; i++) {
            if (run.probe(replay.cursor()).tryOut(contains.get(i).check())) {
                matches[i]++;
            }
        }
        ok &= unique.isEmpty()
                || checkUnique(run, pointer, index, replay.cursor().read(), seen);
        replay.finish();
        return ok;
    }

    private boolean checkUnique(Run run, String pointer, int index, JsonValue value, Map<Object, Integer> seen) {
        Integer first = seen.putIfAbsent(Equality.key(value), index);
        if (first == null) {
            return true;
        }
        String message = Subject.of(pointer) + " equals element " + first + "; all have to be different";
        return run.faultAt(pointer, value.offset(), Code.UNIQUE_ITEMS, unique.orElseThrow(), message, Optional.empty());
    }

    private boolean checkCount(Run run, long start, int count) {
        boolean ok = true;
        for (Bound bound : bounds) {
            if (!bound.isMet(count)) {
                String pointer = run.isProbing() ? "" : run.cursor().pointer();
                String message = bound.sentence(pointer, count);
                ok = run.faultAt(pointer, start, bound.code(), bound.keyword(), message, Optional.empty());
            }
        }
        return ok;
    }

    private boolean checkContains(Run run, long start, long[] matches) {
        boolean ok = true;
        for (int i = 0; i < matches.length; i++) {
            Contains wanted = contains.get(i);
            if (matches[i] < wanted.least() || matches[i] > wanted.most()) {
                String pointer = run.isProbing() ? "" : run.cursor().pointer();
                String bound = matches[i] < wanted.least() ? "at least " + wanted.least() : "at most " + wanted.most();
                String message = bound + " of the elements of " + Subject.of(pointer) + " must match \"contains\", but "
                        + matches[i] + (matches[i] == 1 ? " does" : " do");
                ok = run.faultAt(pointer, start, Code.CONTAINS, wanted.keyword(), message, Optional.empty());
            }
        }
        return ok;
    }

    /** Replaces links by what they stand for. */
    void unlink() {
        rest = rest instanceof Link link ? link.target() : rest;
        for (int i = 0; i < prefix.length; i++) {
            prefix[i] = prefix[i] instanceof Link link ? link.target() : prefix[i];
        }
    }
}
