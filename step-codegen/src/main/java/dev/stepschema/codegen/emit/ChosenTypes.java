package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.TypeOptions;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.names.FullNames;
import dev.stepschema.codegen.names.SchemaKeys;
import dev.stepschema.text.Quotes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** The annotations and interfaces that somebody wants for some types; several threads may ask for them. */
final class ChosenTypes {
    private final Map<String, TypeOptions> left;
    private final Map<String, TypeOptions> chosen;
    private final Set<String> known = new ConcurrentSkipListSet<>();

    ChosenTypes(Map<String, TypeOptions> types) {
        this.chosen = new HashMap<>(types);
        chosen.values()
                .removeIf(each ->
                        each.annotations().isEmpty() && each.interfaces().isEmpty());
        this.left = new ConcurrentHashMap<>(chosen);
    }

    /** Gives a type what is wanted for it. */
    void addTo(TypeSpec.Builder spec, Declared type) {
        SchemaKeys.of(type).distinct().forEach(key -> {
            known.add(key);
            left.remove(key);
            TypeOptions options = chosen.get(key);
            if (options != null) {
                options.annotations().forEach(text -> spec.addAnnotation(annotation(text)));
                options.interfaces().forEach(name -> spec.addSuperinterface(FullNames.of(name)));
            }
        });
    }

    private static AnnotationSpec annotation(String text) {
        String annotation = text.strip().replaceFirst("^@", "");
        int open = annotation.indexOf('(');
        String name = open < 0 ? annotation : annotation.substring(0, open);
        AnnotationSpec.Builder spec = AnnotationSpec.builder(FullNames.of(name.strip()));
        if (open >= 0) {
            String members = annotation.substring(open + 1, annotation.lastIndexOf(')'));
            spec.addMember("value", "$L", members.replaceAll("\\s*\\R\\s*", " "));
        }
        return spec.build();
    }

    /**
     * Refuses what is wanted for types that there are not, once all types have been asked for.
     *
     * @throws CodegenException one sentence about the first of them
     */
    void refuseRest() {
        left.keySet().stream().sorted().findFirst().ifPresent(key -> {
            throw new CodegenException("There is no type " + Quotes.name(key) + " to give annotations or interfaces to."
                    + SchemaKeys.meant(key, known) + " Give the name of a type, or the pointer of its schema.");
        });
    }
}
