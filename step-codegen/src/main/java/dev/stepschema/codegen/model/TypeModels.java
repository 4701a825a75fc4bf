package dev.stepschema.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All types of a run. */
public final class TypeModels {
    private final List<Declared> topLevel;
    private final List<Diagnostic> diagnostics;
    private final Map<ClassName, Declared> byName = new LinkedHashMap<>();
    private final Map<ClassName, List<ClassName>> unions = new LinkedHashMap<>();

    /**
     * The types of a run.
     *
     * @param topLevel the types with a file of their own
     * @param diagnostics what somebody should know about their schemas
     */
    public TypeModels(List<Declared> topLevel, List<Diagnostic> diagnostics) {
        this.topLevel = List.copyOf(topLevel);
        this.diagnostics = List.copyOf(diagnostics);
        topLevel.forEach(this::index);
    }

    private void index(Declared type) {
        byName.put(type.name(), type);
        if (type instanceof UnionType union) {
            union.forms()
                    .forEach(form -> unions.computeIfAbsent(form.type(), any -> new ArrayList<>())
                            .add(union.name()));
        }
        type.nested().forEach(this::index);
    }

    /** The types with a file of their own. */
    public List<Declared> topLevel() {
        return topLevel;
    }

    /** What somebody should know about the schemas. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** How many types there are, nested ones included. */
    public int count() {
        return byName.size();
    }

    /** A type by its name; empty for one that is not generated. */
    public Optional<Declared> find(ClassName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The unions that a type is a form of. */
    public List<ClassName> unionsOf(ClassName name) {
        return List.copyOf(unions.getOrDefault(name, List.of()));
    }
}
