package dev.stepschema.codegen;

import java.util.List;
import java.util.Optional;

/**
 * What is special about a type.
 *
 * @param annotations what it carries beside its own annotations, such as {@code com.acme.Audited} or
 *     {@code @com.acme.Table(name = "orders")}
 * @param interfaces the full names of interfaces that it implements beside its own
 * @param existing the full name of a class that is there already and is used instead; empty to generate the type
 */
public record TypeOptions(List<String> annotations, List<String> interfaces, Optional<String> existing) {

    /** Copies the lists. */
    public TypeOptions {
        annotations = List.copyOf(annotations);
        interfaces = List.copyOf(interfaces);
    }

    /** A generated type with annotations and interfaces. */
    public static TypeOptions with(List<String> annotations, List<String> interfaces) {
        return new TypeOptions(annotations, interfaces, Optional.empty());
    }

    /** A class that is there already. Unless there are no creators, it has {@code fromTree} and {@code toTree}. */
    public static TypeOptions existing(String className) {
        return new TypeOptions(List.of(), List.of(), Optional.of(className));
    }
}
