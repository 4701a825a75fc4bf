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
import dev.stepschema.source.SchemaDocument;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The names of types with a file of their own. Schemas that have a name of their own get it before any other type can
 * take it, so that names do not depend on what is generated in which order.
 */
public final class TypeNames {
    private final Map<String, NameScope> packages = new HashMap<>();
    private final Map<Schema, ClassName> reserved = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Inputs inputs;
    private final Options options;
    private final NamesLock lock;

    /** What is to be said if a schema gets a type. */
    private record Remark(Schema schema, Diagnostic diagnostic) {}

    /** Where the name of a schema's type comes from; the first get theirs first. */
    private enum Claim {
        /** The mapping of names: it must not take the name of another type. */
        MAPPING,
        /** An earlier run. */
        LOCK,
        /** What the schema is called where it stands. */
        GIVEN,
        /** What the schema says, which may be of others: no type that is named otherwise gives way to it. */
        SCHEMA,
        /** What the schema is called, but nothing is likely to be called so: it stands for another one. */
        ALIAS
    }

    /**
     * Names for the schemas of a run, so that no other type can take them.
     *
     * @param isAlias whether a schema is nothing but another name of one that has a name
     */
    public TypeNames(Inputs inputs, Options options, NamesLock lock, Predicate<Schema> isAlias) {
        this.inputs = inputs;
        this.options = options;
        this.lock = lock;
        Map<Claim, List<Schema>> roots = new EnumMap<>(Claim.class);
        for (LoadedSchemas set : inputs.schemas()) {
            for (SchemaDocument document : set.documents()) {
                for (Schema root : set.roots(document)) {
                    Claim claim = isAlias.test(root) ? Claim.ALIAS : claim(root);
                    roots.computeIfAbsent(claim, any -> new ArrayList<>()).add(root);
                }
            }
        }
        roots.values().forEach(each -> each.forEach(this::named));
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

    /**
     * What is to be said of the names of types that are made: a warning for each that another one has taken the name from,
     * an error where a mapping has done so.
     */
    public List<Diagnostic> remarks(Predicate<Schema> isMade) {
        return remarks.stream()
                .filter(remark -> isMade.test(remark.schema))
                .map(Remark::diagnostic)
                .toList();
    }

    /** The name of a schema's type. */
    public ClassName named(Schema schema) {
        ClassName known = reserved.get(schema);
        if (known != null) {
            return known;
        }
        ChosenNames.fault(schema).ifPresent(fault -> remarks.add(new Remark(schema, fault)));
        String packageName = inputs.packageOf(schema);
        Claim claim = claim(schema);
        String type = name(schema, claim);
        boolean isIgnored = claim == Claim.SCHEMA && isTaken(packageName, type);
        String wanted = isIgnored ? name(schema, Claim.LOCK) : type;
        Optional<Schema> holder = holder(packageName, type);
        ClassName name = take(packageName, List.of(wanted, wanted + "Type"));
        reserved.put(schema, name);
        lock.give(Location.of(schema), name.simpleName());
        if (isIgnored) {
            String other =
                    holder.map(TypeNames::shown).map(each -> "that of " + each).orElse("another one");
            remarks.add(new Remark(schema, ChosenNames.taken(schema, other + " is", name.simpleName())));
        } else if (!name.simpleName().equals(type) && !ReservedTypes.USED.contains(type)) {
            remarks.add(new Remark(schema, collision(schema, type, holder, name.simpleName())));
        }
        return name;
    }

    private Diagnostic collision(Schema schema, String type, Optional<Schema> holder, String name) {
        Location location = Location.of(schema);
        Optional<String> key = holder.flatMap(this::mapping);
        if (key.isPresent()) {
            String remedy = key.equals(mapping(schema))
                    ? "The key stands for both: take it out, and choose names in the lock of names (namesLock)."
                    : "Give another name there, or one to this type, by the key " + SchemaKeys.pointer(location) + ".";
            return location.error(
                    Diagnostic.Code.NAME_COLLISION,
                    "the type would be called " + type + ", but names gives "
                            + options.names().get(key.get()) + " to "
                            + holder.map(TypeNames::shown).orElse("") + ", by the key " + Quotes.name(key.get())
                            + ". " + remedy);
        }
        return location.warning(
                Diagnostic.Code.NAME_COLLISION,
                "the type would be called " + type + " as "
                        + holder.map(other -> "that of " + shown(other)).orElse("another one") + " is; it is called "
                        + name + ". Choose a name with \"x-java-name\" or in the lock of names (namesLock).");
    }

    private static String shown(Schema schema) {
        Location location = Location.of(schema);
        return location.fileName() + SchemaKeys.pointer(location);
    }

    /** The schema whose type has a name that another one wants. */
    private Optional<Schema> holder(String packageName, String name) {
        return isTaken(packageName, name)
                ? reserved.entrySet().stream()
                        .filter(each -> each.getValue().packageName().equals(packageName))
                        .filter(each -> NameScope.areOne(each.getValue().simpleName(), name))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private Claim claim(Schema schema) {
        if (mapping(schema).isPresent()) {
            return Claim.MAPPING;
        } else if (ChosenNames.of(schema).isPresent()) {
            return Claim.SCHEMA;
        }
        return lock.name(Location.of(schema)).isPresent() ? Claim.LOCK : Claim.GIVEN;
    }

    private String name(Schema schema, Claim claim) {
        Optional<String> name = switch (claim) {
            case MAPPING -> mapping(schema).map(key -> options.names().get(key));
            case SCHEMA -> ChosenNames.of(schema);
            case LOCK -> lock.name(Location.of(schema));
            case GIVEN, ALIAS -> Optional.empty();
        };
        return name.orElseGet(
                () -> options.namePrefix() + SchemaKeys.given(Location.of(schema)) + options.nameSuffix());
    }

    /** The key in the mapping of names that is meant for a schema. */
    private Optional<String> mapping(Schema schema) {
        return options.names().isEmpty()
                ? Optional.empty()
                : SchemaKeys.of(Location.of(schema))
                        .filter(options.names()::containsKey)
                        .findFirst();
    }

    /** Notes that a type within another one has a name: no type of the package is called so from now on. */
    public void note(ClassName nested) {
        scope(nested.packageName()).note(nested.simpleName());
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
        return packages.computeIfAbsent(packageName, any -> new NameScope(ReservedTypes.USED));
    }
}
