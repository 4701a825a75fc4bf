package dev.stepschema.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Several checks on one value as one check, as simple as possible. */
final class Combined {
    private Combined() {}

    static Check of(List<Check> checks) {
        Set<Check> different =
                Collections.newSetFromMap(new IdentityHashMap<>()); // to compare them would be to walk them
        List<Check> real = checks.stream()
                .filter(check -> !(check instanceof Anything) && different.add(check))
                .toList();
        for (Check check : real) {
            if (check instanceof Nothing) {
                return check;
            }
        }
        return switch (real.size()) {
            case 0 -> Anything.INSTANCE;
            case 1 -> real.get(0);
            default -> new AllOf(real);
        };
    }
}
