package dev.stepschema.plan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Takes the links out of finished checks, so that a run does not follow them; those in rare checks stay. */
final class Unlinker {
    private final Set<Check> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Takes the links out of some checks and what is within them; each is done once. */
    void unlink(Collection<Check> checks) {
        Deque<Check> open = new ArrayDeque<>(checks);
        while (!open.isEmpty()) {
            Check check = open.pop();
            if (seen.add(check)) {
                unlink(check, open);
            }
        }
    }

    private static void unlink(Check check, Deque<Check> open) {
        if (check instanceof ByType byType) {
            open.addAll(byType.checks().values());
            byType.unlink();
        } else if (check instanceof ObjectCheck object) {
            object.unlink();
        } else if (check instanceof ArrayCheck array) {
            array.unlink();
        } else if (check instanceof AllOf all) {
            open.addAll(all.checks());
        } else if (check instanceof Union union) {
            union.branches().forEach(branch -> open.add(branch.check()));
            union.screen();
        } else if (check instanceof TaggedUnion tagged) {
            open.addAll(tagged.byValue().values());
        }
    }
}
