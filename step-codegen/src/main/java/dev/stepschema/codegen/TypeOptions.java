package dev.stepschema.codegen;

import dev.stepschema.codegen.names.FullNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is special about a type.
 *
 * @param annotations what it carries beside its own annotations
 * @param interfaces the full names of interfaces that it implements beside its own
 * @param existing the full name of a class that is there already and is used instead; empty to generate the type. Unless
 *     there are no creators, the class has {@code fromTree} and {@code toTree}
 */
public record TypeOptions(List<TypeAnnotation> annotations, List<String> interfaces, Optional<String> existing) {

    /**
     * Copies the lists.
     *
     * @throws CodegenException one sentence if a class cannot be called so, or if it is not generated and is to have
     *     annotations or interfaces
     */
    public TypeOptions {
        annotations = List.copyOf(annotations);
        interfaces = interfaces.stream().map(String::strip).toList();
        existing = existing.map(String::strip);
        Stream.concat(interfaces.stream(), existing.stream()).forEach(FullNames::require);
        if (existing.isPresent() && !(annotations.isEmpty() && interfaces.isEmpty())) {
            throw new CodegenException("The existing class " + existing.get()
                    + " is not generated and gets no annotations or interfaces. Leave them out, or the class.");
        }
    }

    /**
     * What is special about a type, as it is written.
     *
     * @param annotations the texts of annotations, such as {@code com.acme.Audited} or
     *     {@code @com.acme.Table(name = "orders")}
     * @param interfaces the full names of interfaces
     * @param existing the full name of an existing class
     * @throws CodegenException one sentence if an annotation or a name cannot be used
     */
    public static TypeOptions of(List<String> annotations, List<String> interfaces, Optional<String> existing) {
        return new TypeOptions(annotations.stream().map(TypeAnnotation::of).toList(), interfaces, existing);
    }
}
