package dev.stepschema.codegen.emit;

import java.util.Set;

/**
 * The parameter of a lambda: {@code each}, within that lambda {@code each2}, and so on.
 *
 * @param base what all of them are called
 * @param depth in how many lambdas it stands, from 1
 */
record LambdaVariable(String base, int depth) {
    /** One of a name that no variable has where the lambda stands, nor any within it. */
    static LambdaVariable of(String wanted, Set<String> others) {
        String base = wanted;
        while (isTaken(base, others)) {
            base += "_";
        }
        return new LambdaVariable(base, 1);
    }

    private static boolean isTaken(String base, Set<String> others) {
        return others.stream()
                .filter(name -> name.startsWith(base))
                .map(name -> name.substring(base.length()))
                .anyMatch(rest -> rest.chars().allMatch(Character::isDigit));
    }

    /** The parameter of a lambda within this one. */
    LambdaVariable within() {
        return new LambdaVariable(base, depth + 1);
    }

    @Override
    public String toString() {
        return depth == 1 ? base : base + depth;
    }
}
