package dev.stepschema.codegen;

import dev.stepschema.text.Quotes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What is special about a type.
 *
 * @param annotations what it carries beside its own annotations, such as {@code com.acme.Audited} or
 *     {@code @com.acme.Table(name = "orders")}
 * @param interfaces the full names of interfaces that it implements beside its own
 * @param existing the full name of a class that is there already and is used instead; empty to generate the type
 */
public record TypeOptions(List<String> annotations, List<String> interfaces, Optional<String> existing) {
    private static final Pattern AROUND_NAME = Pattern.compile("^@|\\s*\\(.*\\)$", Pattern.DOTALL);

    /**
     * Copies the lists.
     *
     * @throws CodegenException one sentence if a class cannot be called so, or if it is not generated and is to have
     *     annotations or interfaces
     */
    public TypeOptions {
        annotations = annotations.stream().map(String::strip).toList();
        interfaces = interfaces.stream().map(String::strip).toList();
        existing = existing.map(String::strip);
        annotations.forEach(text -> checkName(AROUND_NAME.matcher(text).replaceAll(""), text));
        Stream.concat(interfaces.stream(), existing.stream()).forEach(name -> checkName(name, name));
        if (existing.isPresent() && !(annotations.isEmpty() && interfaces.isEmpty())) {
            throw new CodegenException("The existing class " + existing.get()
                    + " is not generated and gets no annotations" + " or interfaces. Leave them out, or the class.");
        }
    }

    /** A generated type with annotations and interfaces. */
    public static TypeOptions with(List<String> annotations, List<String> interfaces) {
        return new TypeOptions(annotations, interfaces, Optional.empty());
    }

    /** A class that is there already. Unless there are no creators, it has {@code fromTree} and {@code toTree}. */
    public static TypeOptions existing(String className) {
        return new TypeOptions(List.of(), List.of(), Optional.of(className));
    }

    private static void checkName(String className, String written) {
        if (!className.contains(".") || !SourceVersion.isName(className)) {
            throw new CodegenException(Quotes.name(written) + " is not the full name of a class. Write it as"
                    + " com.acme.Audited, with its package.");
        }
    }
}
