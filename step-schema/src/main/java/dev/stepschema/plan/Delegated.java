package dev.stepschema.plan;

import java.util.List;

/**
 * A value that another engine checks, as a whole.
 *
 * @param delegate the engine
 * @param reason why, as a sentence
 */
public record Delegated(Delegate delegate, String reason) implements Check {
    @Override
    public boolean check(Run run) {
        String pointer = run.cursor().pointer();
        List<Fault> faults = delegate.check(run.cursor().read(), pointer, run.showsValues());
        return faults.isEmpty() || run.adopt(faults);
    }
}
