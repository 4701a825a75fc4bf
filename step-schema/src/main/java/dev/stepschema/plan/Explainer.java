package dev.stepschema.plan;

import dev.stepschema.Explanation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds out what a check looks at more than once. */
final class Explainer {
    private final Set<Check> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Check> open = new ArrayDeque<>();
    private final Set<String> replayed = new TreeSet<>();
    private final Set<String> delegated = new TreeSet<>();

    private Explainer() {}

    static Explanation explain(Check root) {
        Explainer explainer = new Explainer();
        explainer.open.add(root);
        while (!explainer.open.isEmpty()) {
            Check check = explainer.open.pop();
            if (explainer.seen.add(check)) {
                explainer.visit(check);
            }
        }
        return new Explanation(List.copyOf(explainer.replayed), List.copyOf(explainer.delegated));
    }

    private void visit(Check check) {
        if (check instanceof ByType byType) {
            open.addAll(byType.checks().values());
        } else if (check instanceof Link link) {
            open.add(link.target());
        } else if (check instanceof ObjectCheck object) {
            open.addAll(object.inner());
        } else if (check instanceof ArrayCheck array) {
            open.addAll(array.inner());
            array.replaying().forEach(keyword -> replayed.add(keyword.pointer()));
        } else if (check instanceof TaggedUnion tagged) {
            replay(tagged.keyword(), tagged.byValue().values());
        } else if (check instanceof Union union) {
            replay(
                    union.keyword(),
                    union.branches().stream().map(Union.Branch::check).toList());
        } else if (check instanceof Delegated other) {
            delegated.add(other.reason());
        } else {
            visitRare(check);
        }
    }

    private void visitRare(Check check) {
        if (check instanceof AllOf all) {
            open.addAll(all.checks());
        } else if (check instanceof Not not) {
            replay(not.keyword(), List.of(not.check()));
        } else if (check instanceof IfThenElse choice) {
            replay(choice.keyword(), List.of(choice.condition(), choice.then(), choice.otherwise()));
        } else if (check instanceof DependentSchemas dependent) {
            replay(dependent.keyword(), dependent.checks());
        } else if (check instanceof Unevaluated unevaluated) {
            replay(unevaluated.keyword(), List.of(unevaluated.others(), unevaluated.rest()));
        }
    }

    private void replay(Keyword keyword, Collection<Check> checks) {
        replayed.add(keyword.pointer());
        open.addAll(checks);
    }
}
