package dev.stepschema.codegen.names;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.Options.Validation;
import dev.stepschema.codegen.input.Inputs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of types with a file of their own. Schemas that have a name of their own get it before any other type can
 * take it, so that names do not depend on what is generated in which order.
 */
public final class TypeNames {
    /** Types of java.lang that generated code names, which a type of the package would hide; and what stands in most. */
    private static final Set<String> USED = Set.of(
            "Object",
            "String",
            "Long",
            "Integer",
            "Double",
            "Boolean",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "Builder");

    private final Map<String, NameScope> packages = new HashMap<>();
    private final Map<Schema, ClassName> reserved = new HashMap<>();
    private final Inputs inputs;
    private final Options options;
    private final NamesLock lock;
    private final List<Diagnostic> collisions = new ArrayList<>();

    /** Names for the schemas of a run: those that somebody chose come first, so that no other type can take them. */
    public TypeNames(Inputs inputs, Options options, NamesLock lock) {
        this.inputs = inputs;
        this.options = options;
        this.lock = lock;
        List<Schema> roots = new ArrayList<>();
        for (LoadedSchemas set : inputs.schemas()) {
            set.documents().forEach(document -> roots.addAll(set.roots(document)));
        }
        roots.stream().filter(root -> chosen(root).isPresent()).forEach(this::named);
        roots.forEach(this::named);
    }

    /**
     * Refuses names that somebody chose for schemas that there are not.
     *
     * @throws CodegenException one sentence about the first of them
     */
    public static void refuseUnknown(Map<String, String> chosen, Inputs inputs, TypeModels models) {
        Stream<String> types = models.topLevel().stream().flatMap(type -> SchemaKeys.of(type.location()));
        List<String> known = Stream.concat(SchemaKeys.of(inputs), types).toList();
        chosen.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new CodegenException("There is no schema " + Quotes.name(key) + " to call "
                    + chosen.get(key) + "." + SchemaKeys.meant(key, known)
                    + " Give the name that its type would have, or the pointer of the schema.");
        });
    }

    /** A warning for each type that another one has taken the name from. */
    public List<Diagnostic> collisions() {
        return collisions;
    }

    /** The name of a schema's type. */
    public ClassName named(Schema schema) {
        ClassName known = reserved.get(schema);
        if (known != null) {
            return known;
        }
        String type = chosen(schema)
                .orElseGet(() -> options.namePrefix() + SchemaKeys.given(Location.of(schema)) + options.nameSuffix());
        ClassName name = take(inputs.packageOf(schema), List.of(type, type + "Type"));
        reserved.put(schema, name);
        if (!name.simpleName().equals(type) && !USED.contains(type)) {
            collisions.add(Location.of(schema)
                    .warning(
                            Diagnostic.Code.NAME_COLLISION,
                            "the type would be called " + type + " as another one is; it is called " + name.simpleName()
                                    + ". Choose a name with \"x-java-name\" or in the mapping of names, as "
                                    + SchemaKeys.pointer(Location.of(schema)) + "."));
        }
        return name;
    }

    /** The name that somebody chose for a schema's type, in the options or in the schema; or that it had before. */
    private Optional<String> chosen(Schema schema) {
        Location location = Location.of(schema);
        return SchemaKeys.of(location)
                .flatMap(key -> Optional.ofNullable(options.names().get(key)).stream())
                .findFirst()
                .or(() -> schema.text("x-java-name"))
                .or(() -> lock.name(location))
                .map(JavaNames::type);
    }

    /** A name for a type that has none of its own, the first that is free. */
    public ClassName take(String packageName, List<String> candidates) {
        return ClassName.get(packageName, scope(packageName).take(candidates));
    }

    /** Whether a package has a type of a name. */
    public boolean isTaken(String packageName, String name) {
        return !scope(packageName).isFree(name);
    }

    /** Whether generated code needs a name for something else within a type. */
    public boolean isReserved(String name) {
        return ReservedTypes.contains(name)
                || (options.validation() == Validation.JAKARTA && ReservedTypes.isOfValidation(name));
    }

    private NameScope scope(String packageName) {
        return packages.computeIfAbsent(packageName, any -> new NameScope(USED));
    }
}
