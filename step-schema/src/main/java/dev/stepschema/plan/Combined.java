package dev.stepschema.plan;

import java.util.List;

/** Several checks on one value as one check, as simple as possible. */
final class Combined {
    private Combined() {}

    static Check of(List<Check> checks) {
        List<Check> real = checks.stream()
                .filter(check -> !(check instanceof Anything))
                .distinct()
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
