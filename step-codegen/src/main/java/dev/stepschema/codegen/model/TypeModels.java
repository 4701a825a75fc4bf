package dev.stepschema.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All types of a run. */
public final class TypeModels {
    private final List<Declared> topLevel;
    private final List<Diagnostic> diagnostics;
    private final Set<ClassName> loose;
    private final Map<ClassName, Declared> byName = new LinkedHashMap<>();
    private final Map<ClassName, Set<ClassName>> unions = new LinkedHashMap<>();

    /**
     * The types of a run.
     *
     * @param topLevel the types with a file of their own
     * @param diagnostics what somebody should know about their schemas
     * @param loose the types that accept more than their schemas, themselves or in an inline value
     */
    public TypeModels(List<Declared> topLevel, List<Diagnostic> diagnostics, Set<ClassName> loose) {
        this.loose = Set.copyOf(loose);
        this.topLevel = List.copyOf(topLevel);
        this.diagnostics = List.copyOf(diagnostics);
        topLevel.forEach(this::index);
    }

    private void index(Declared type) {
        byName.put(type.name(), type);
        if (type instanceof UnionType union) {
            union.forms()
                    .forEach(form -> unions.computeIfAbsent(form.type(), any -> new LinkedHashSet<>())
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
        return List.copyOf(unions.getOrDefault(name, Set.of()));
    }

    /** The declared types that a type and those nested in it name. */
    public Stream<ClassName> named(Declared type) {
        Stream<ClassName> nested = type.nested().stream().flatMap(this::named);
        return Stream.of(NamedTypes.of(type), unionsOf(type.name()).stream(), nested)
                .flatMap(names -> names);
    }

    /**
     * Whether a form of a union, or anything within one, may accept more than its schema. Such a union cannot find out
     * that a value has two forms.
     */
    public boolean isLoose(UnionType union) {
        Set<ClassName> seen = new HashSet<>();
        Deque<ClassName> open = new ArrayDeque<>(List.of(union.name()));
        while (!open.isEmpty()) {
            ClassName name = open.remove();
            if (loose.contains(name)) {
                return true;
            }
            find(name).stream().flatMap(NamedTypes::of).filter(seen::add).forEach(open::add);
        }
        return false;
    }
}
