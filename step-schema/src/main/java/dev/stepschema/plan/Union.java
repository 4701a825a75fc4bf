package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.Replay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of several forms that the first token does not tell apart, found by trying each.
 *
 * @param branches the forms, in the order of the schema; at least one
 * @param forms how many forms the schema has, those included that the first token rules out
 * @param exactlyOne whether more than one match is a fault ({@code oneOf})
 * @param keyword where the union stands
 */
public record Union(List<Branch> branches, int forms, boolean exactlyOne, Keyword keyword) implements Check {
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
        return check(run, run.cursor().replay(), pointer, offset);
    }

    /** The same for a value that has been consumed. */
    boolean check(Run run, Replay replay, String pointer, long offset) {
        boolean ok = isMet(run, replay) || (!run.isProbing() && explain(run, replay, pointer, offset));
        replay.finish();
        return ok;
    }

    /** Puts into words why the value is wrong; false, always. */
    private boolean explain(Run run, Replay replay, String pointer, long offset) {
        if (!run.keeps(Code.NO_MATCH)) {
            return false;
        }
        List<String> matching = branches.stream()
                .filter(branch -> run.probe(replay.cursor()).tryOut(branch.check()))
                .map(Branch::name)
                .toList();
        if (matching.isEmpty()) {
            return noMatch(run, replay, pointer, offset);
        }
        String message = severalMatch(pointer, matching);
        return run.faultAt(pointer, offset, Code.SEVERAL_MATCH, keyword, message, Optional.empty());
    }

    private boolean isMet(Run run, Replay replay) {
        int matches = 0;
        for (Branch branch : branches) {
            if (run.probe(replay.cursor()).tryOut(branch.check())) {
                matches++;
                if (!exactlyOne) {
                    return true;
                }
            }
        }
        return matches == 1;
    }

    private String severalMatch(String pointer, List<String> matching) {
        return Subject.of(pointer) + " matches " + matching.size() + " of " + forms + " forms, "
                + matching.stream().limit(5).collect(Collectors.joining(" and ")) + "; exactly one is wanted";
    }

    /** Nothing matches: the one form whose faults a policy may tolerate, or a sentence about the closest. */
    private boolean noMatch(Run run, Replay replay, String pointer, long offset) {
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
                + closest.branch().name() + ": " + first.message();
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
