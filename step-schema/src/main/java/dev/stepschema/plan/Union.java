package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.Replay;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of several forms that the first token does not tell apart, found by trying each that is not seen to be another. */
public final class Union implements Check {
    private final List<Branch> branches;
    private final int forms;
    private final boolean exactlyOne;
    private final Keyword keyword;
    private Optional<Screen> screen = Optional.empty();

    /**
     * A union.
     *
     * @param branches the forms, in the order of the schema; at least one
     * @param forms how many forms the schema has, those included that the first token rules out
     * @param exactlyOne whether more than one match is a fault ({@code oneOf})
     * @param keyword where the union stands
     */
    Union(List<Branch> branches, int forms, boolean exactlyOne, Keyword keyword) {
        this.branches = List.copyOf(branches);
        this.forms = forms;
        this.exactlyOne = exactlyOne;
        this.keyword = keyword;
    }

    /** The forms, in the order of the schema. */
    public List<Branch> branches() {
        return branches;
    }

    /** Where the union stands. */
    public Keyword keyword() {
        return keyword;
    }

    /** Finds what tells the forms apart, once all checks are made. */
    void screen() {
        screen = ScreenCompiler.of(this);
    }

    /**
     * One form.
     *
     * @param name what messages call it
     * @param check what it demands
     */
    public record Branch(String name, Check check) {}

    @Override
    public boolean check(Run run) {
        String pointer = run.isProbing() ? "" : run.cursor().pointer();
        long offset = run.cursor().offset();
        return check(run, run.cursor().replay(), pointer, offset, Optional.empty());
    }

    /**
     * The same for a value that has been consumed.
     *
     * @param lacking the property that tells the forms apart, where the value lacks it
     */
    boolean check(Run run, Replay replay, String pointer, long offset, Optional<String> lacking) {
        boolean ok = isMet(run, replay) || (!run.isProbing() && explain(run, replay, pointer, offset, lacking));
        replay.finish();
        return ok;
    }

    /** Puts into words why the value is wrong; false, always. */
    private boolean explain(Run run, Replay replay, String pointer, long offset, Optional<String> lacking) {
        if (!run.keeps(Code.NO_MATCH)) {
            return false;
        }
        List<String> matching = branches.stream()
                .filter(branch -> tryOut(run, replay, branch.check()))
                .map(Branch::name)
                .toList();
        if (matching.isEmpty()) {
            return noMatch(run, replay, pointer, offset, lacking);
        }
        String message = severalMatch(pointer, matching) + Sentences.lacking(lacking);
        return run.faultAt(pointer, offset, Code.SEVERAL_MATCH, keyword, message, Optional.empty());
    }

    private boolean isMet(Run run, Replay replay) {
        JsonCursor cursor = replay.cursor();
        if (screen.isEmpty() || cursor.type() != JsonType.OBJECT) {
            return isMet(run, replay, null, -1L);
        }
        Screen seen = screen.get();
        long possible = seen.possible(cursor);
        return Long.bitCount(possible) == 1
                ? tryOut(run, replay, seen.form(Long.numberOfTrailingZeros(possible)))
                : isMet(run, replay, seen, possible);
    }

    private boolean isMet(Run run, Replay replay, @Nullable Screen seen, long possible) {
        int matches = 0;
        for (int i = 0; i < branches.size(); i++) {
            boolean tried = seen == null || seen.hasBranch(i, possible);
            if (tried && tryOut(run, replay, branches.get(i).check()) && (++matches > 1 || !exactlyOne)) {
                break;
            }
        }
        return matches == 1;
    }

    private static boolean tryOut(Run run, Replay replay, Check check) {
        return run.probe(replay.cursor()).tryOut(check);
    }

    private String severalMatch(String pointer, List<String> matching) {
        return Subject.of(pointer) + " matches " + matching.size() + " of " + forms + " forms, "
                + matching.stream().limit(5).collect(Collectors.joining(" and ")) + "; exactly one is wanted";
    }

    /** Nothing matches: the one form whose faults a policy may tolerate, or a sentence about the closest. */
    private boolean noMatch(Run run, Replay replay, String pointer, long offset, Optional<String> lacking) {
        if (!run.mayExplain()) {
            String message = Subject.of(pointer) + " matches none of " + branches.size() + " forms";
            return run.faultAt(pointer, offset, Code.NO_MATCH, keyword, message, Optional.empty());
        }
        List<Attempt> attempts = new ArrayList<>();
        for (Branch branch : branches) {
            Faults faults = run.apart();
            run.apart(replay.cursor(), faults).tryOut(branch.check());
            attempts.add(new Attempt(branch, faults));
        }
        List<Attempt> tolerable = attempts.stream()
                .filter(attempt -> attempt.faults().areTolerable())
                .toList();
        if (tolerable.size() == 1) {
            return run.adopt(tolerable.get(0).faults());
        }
        Attempt closest = attempts.stream().max(Attempt.CLOSENESS).orElseThrow();
        if (branches.size() == 1) {
            return run.adopt(closest.faults());
        }
        Fault first = closest.faults().first();
        boolean single = closest.faults().size() == 1;
        String message = Subject.of(pointer) + " matches none of " + forms + " forms; the closest is "
                + closest.branch().name() + ": " + first.message()
                + Sentences.lacking(lacking.filter(tag -> !first.message().contains(Quotes.name(tag))));
        return run.faultAt(
                single ? first.pointer() : pointer,
                single ? first.offset() : offset,
                Code.NO_MATCH,
                keyword,
                message,
                first.suggestion());
    }

    /** What trying a form has found. */
    private record Attempt(Branch branch, Faults faults) {
        static final Comparator<Attempt> CLOSENESS = Comparator.<Attempt>comparingLong(
                        attempt -> attempt.faults.reach())
                .thenComparing(Comparator.<Attempt>comparingInt(attempt -> attempt.faults.size())
                        .reversed());
    }
}
