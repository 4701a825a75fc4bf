package dev.stepschema.codegen.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names that are taken in one place. Names that differ in case only count as one: files would overwrite each other. */
public final class NameScope {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> inner = new HashSet<>();
    private final Optional<NameScope> outer;

    /** A scope in which names are taken already. */
    public NameScope(Set<String> alreadyTaken) {
        this(alreadyTaken, Optional.empty());
    }

    private NameScope(Set<String> alreadyTaken, Optional<NameScope> outer) {
        this.outer = outer;
        alreadyTaken.forEach(name -> taken.add(fold(name)));
    }

    /** A scope in this one: it hides none of the names that are taken here. */
    public NameScope within(String name) {
        return new NameScope(Set.of(name), Optional.of(this));
    }

    /** Whether nobody has a name, here or further out. */
    public boolean isFree(String name) {
        return !taken.contains(fold(name))
                && outer.filter(scope -> !scope.isFree(name)).isEmpty();
    }

    /** Notes the name of a type further in: no type is to be called so here any more, which what stands there would hide. */
    void note(String name) {
        inner.add(fold(name));
    }

    private boolean mayBeTaken(String name) {
        return isFree(name) && !inner.contains(fold(name));
    }

    /** Takes the first of several names that is free, or the last one with a number. */
    public String take(List<String> candidates) {
        String last = candidates.get(candidates.size() - 1);
        String name = candidates.stream().filter(this::mayBeTaken).findFirst().orElse(last);
        for (int number = 2; !mayBeTaken(name); number++) {
            boolean endsInDigit = Character.isDigit(last.charAt(last.length() - 1));
            name = last + (endsInDigit ? "_" : "") + number;
        }
        taken.add(fold(name));
        return name;
    }

    /** Whether two names count as one. */
    static boolean areOne(String name, String other) {
        return fold(name).equals(fold(other));
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
