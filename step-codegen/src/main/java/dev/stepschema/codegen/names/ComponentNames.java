package dev.stepschema.codegen.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a record's components. A property whose name is Java's already keeps it; others give way, to what they are
 * called in JSON if Java can say that, such as {@code _id} beside {@code id}.
 */
public final class ComponentNames {
    private ComponentNames() {}

    /**
     * Names for properties.
     *
     * @param properties the names in documents, all different
     * @param additional the component for further properties; empty if there is none
     * @param lock the names that are kept
     */
    public static MemberNames properties(Collection<String> properties, String additional, MemberLock lock) {
        Map<String, String> reserved =
                additional.isEmpty() ? Map.of() : Map.of(additional, "the component for further properties");
        return of(MemberKind.PROPERTY, properties, reserved, lock);
    }

    /**
     * Names for the elements of a tuple, one of whose components is {@code rest}.
     *
     * @param elements what the elements are called, all different
     * @param lock the names that are kept
     */
    public static MemberNames elements(List<String> elements, MemberLock lock) {
        return of(MemberKind.ELEMENT, elements, Map.of("rest", "the component for further elements"), lock);
    }

    private static MemberNames of(
            MemberKind kind, Collection<String> names, Map<String, String> reserved, MemberLock lock) {
        return MemberNames.of(kind, names.stream().map(Member::component).toList(), reserved, lock);
    }

    /**
     * The component for further properties. It is never the JSON name of a property, which databind would mistake it for,
     * and gives way to what the lock says.
     */
    public static String additional(Collection<String> properties, MemberLock lock) {
        Stream<String> kept = lock.lines().isEmpty()
                ? Stream.of()
                : properties.stream()
                        .flatMap(each -> Stream.ofNullable(lock.lines().get(LockText.string(each))))
                        .map(LockLine::name);
        return free("additionalProperties", Stream.concat(properties.stream(), kept));
    }

    /**
     * A name for a component that stands for no member of a document, and gives way to all that do.
     *
     * @param wanted what it is called unless another one is
     * @param others what others are called, in Java and in JSON
     */
    public static String free(String wanted, Stream<String> others) {
        Set<String> taken = others.collect(Collectors.toSet());
        String name = wanted;
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }
}
