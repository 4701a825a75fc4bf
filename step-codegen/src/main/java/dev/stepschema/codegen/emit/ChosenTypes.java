package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.TypeAnnotation;
import dev.stepschema.codegen.TypeOptions;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.names.FullNames;
import dev.stepschema.codegen.names.SchemaKeys;
import dev.stepschema.text.Quotes;
import java.util.HashMap;
import java.util.List;
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

    /** Gives a type what is wanted for it, once, by whichever of its names it is called. */
    void addTo(TypeSpec.Builder spec, Declared type) {
        List<String> keys = SchemaKeys.of(type).distinct().toList();
        known.addAll(keys);
        left.keySet().removeAll(keys);
        List<TypeOptions> wanted =
                keys.stream().filter(chosen::containsKey).map(chosen::get).toList();
        wanted.stream()
                .flatMap(options -> options.annotations().stream())
                .distinct()
                .forEach(annotation -> spec.addAnnotation(spec(annotation)));
        wanted.stream()
                .flatMap(options -> options.interfaces().stream())
                .distinct()
                .forEach(name -> spec.addSuperinterface(FullNames.of(name)));
    }

    private static AnnotationSpec spec(TypeAnnotation annotation) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(FullNames.of(annotation.type()));
        if (!annotation.members().isEmpty()) {
            spec.addMember("value", "$L", annotation.members());
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
