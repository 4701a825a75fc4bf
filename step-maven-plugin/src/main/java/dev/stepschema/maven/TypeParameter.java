package dev.stepschema.maven;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.TypeOptions;
import dev.stepschema.text.Quotes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** A {@code <type>} in the {@code <types>} of a build; the names of the fields are the names of the elements. */
public final class TypeParameter {
    @Nullable
    String name;

    @Nullable
    List<@Nullable String> annotations;

    @Nullable
    List<@Nullable String> interfaces;

    @Nullable
    String existing;

    /** Made by Maven, which fills the fields. */
    public TypeParameter() {}

    /**
     * What is special about some types, by their names.
     *
     * @throws MojoExecutionException one sentence if a type has no name or two entries, or a class cannot be called so
     */
    static Map<String, TypeOptions> options(@Nullable List<@Nullable TypeParameter> types)
            throws MojoExecutionException {
        Map<String, TypeOptions> options = new LinkedHashMap<>();
        for (TypeParameter type : Entries.<TypeParameter>of("<types>", "type", types)) {
            if (type.name == null || type.name.isBlank()) {
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
        String place = "The <type> " + Quotes.name(String.valueOf(name)) + " in <types>";
        try {
            return TypeOptions.of(
                    Entries.of(place, "annotation", annotations),
                    Entries.of(place, "interface", interfaces),
                    Optional.ofNullable(existing));
        } catch (CodegenException e) {
            throw Failures.failure(place + " cannot be used. " + e.getMessage(), e);
        }
    }
}
