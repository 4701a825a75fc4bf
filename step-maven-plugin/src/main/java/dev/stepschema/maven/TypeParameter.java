package dev.stepschema.maven;

import dev.stepschema.codegen.TypeOptions;
import dev.stepschema.text.Quotes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** A {@code <type>} in the {@code <types>} of a build; the names of the fields are the names of the elements. */
public final class TypeParameter {
    private static final Pattern MEMBERS = Pattern.compile("\\s*\\(.*\\)$", Pattern.DOTALL);

    @Nullable
    String name;

    @Nullable
    List<String> annotations;

    @Nullable
    List<String> interfaces;

    @Nullable
    String existing;

    /** Made by Maven, which fills the fields. */
    public TypeParameter() {}

    /**
     * What is special about some types, by their names.
     *
     * @throws MojoExecutionException one sentence if a type has no name or two entries, or a class cannot be called so
     */
    static Map<String, TypeOptions> options(@Nullable List<TypeParameter> types) throws MojoExecutionException {
        Map<String, TypeOptions> options = new LinkedHashMap<>();
        for (TypeParameter type : types == null ? List.<TypeParameter>of() : types) {
            if (type.name == null) {
                throw new MojoExecutionException(
                        "A <type> in <types> has no <name>. Add it: the name of the type, such as"
                                + " Order or Order.Line, or the pointer of its schema, such as #/$defs/Order.");
            }
            if (options.put(type.name.strip(), type.options()) != null) {
                throw new MojoExecutionException(
                        "There are two <type>s with the name " + Quotes.name(type.name) + " in <types>. Join them.");
            }
        }
        return options;
    }

    private TypeOptions options() throws MojoExecutionException {
        List<String> chosenAnnotations = annotations == null ? List.of() : annotations;
        List<String> chosenInterfaces = interfaces == null ? List.of() : interfaces;
        for (String annotation : chosenAnnotations) {
            String plain = MEMBERS.matcher(annotation.strip()).replaceFirst("");
            checkName("annotation", plain.replaceFirst("^@", ""), annotation);
        }
        for (String each : chosenInterfaces) {
            checkName("interface", each, each);
        }
        if (existing != null) {
            checkName("existing", existing, existing);
        }
        if (existing != null && !(chosenAnnotations.isEmpty() && chosenInterfaces.isEmpty())) {
            throw new MojoExecutionException("The <type> " + Quotes.name(String.valueOf(name)) + " in <types> has an"
                    + " <existing> class, which is not generated and gets no annotations or interfaces. Keep one of"
                    + " them.");
        }
        return new TypeOptions(
                chosenAnnotations.stream().map(String::strip).toList(),
                chosenInterfaces.stream().map(String::strip).toList(),
                Optional.ofNullable(existing).map(String::strip));
    }

    private static void checkName(String element, String className, String written) throws MojoExecutionException {
        if (!className.contains(".") || !SourceVersion.isName(className.strip())) {
            throw new MojoExecutionException(
                    "<" + element + "> in <types> must be the full name of a class, for example"
                            + " com.acme.Audited, but is " + Quotes.name(written) + ".");
        }
    }
}
