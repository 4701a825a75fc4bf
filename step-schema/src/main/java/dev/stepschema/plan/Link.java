package dev.stepschema.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands for a check that is compiled once and used in several places, maybe within itself. */
public final class Link implements Check {
    private @Nullable Check target;

    Link() {}

    /** Called once, while the plan is made. */
    void to(Check check) {
        this.target = check;
    }

    /** The check that this stands for. */
    public Check target() {
        return Objects.requireNonNull(target, "the plan is not complete");
    }

    @Override
    public boolean check(Run run) {
        return target().check(run);
    }
}
