package dev.stepschema.codegen.names;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.input.Inputs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final List<Diagnostic> collisions = new ArrayList<>();

    /** Names for the schemas of a run: those that somebody chose come first, so that no other type can take them. */
    public TypeNames(Inputs inputs, Options options) {
        this.inputs = inputs;
        this.options = options;
        List<Schema> roots = new ArrayList<>();
        for (LoadedSchemas set : inputs.schemas()) {
            set.documents().forEach(document -> roots.addAll(set.roots(document)));
        }
        roots.stream().filter(root -> chosen(root).isPresent()).forEach(this::named);
        roots.forEach(this::named);
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
        String type =
                chosen(schema).orElseGet(() -> options.prefix() + JavaNames.type(givenName(schema)) + options.suffix());
        ClassName name = take(inputs.packageOf(schema), List.of(type, type + "Type"));
        reserved.put(schema, name);
        if (!name.simpleName().equals(type) && !USED.contains(type)) {
            collisions.add(Location.of(schema)
                    .warning(
                            Diagnostic.Code.NAME_COLLISION,
                            "the type would be called " + type + " as another one is; it is called " + name.simpleName()
                                    + ". Choose a name with \"x-java-name\" or in the mapping of names, as "
                                    + pointer(schema) + "."));
        }
        return name;
    }

    /** The name that somebody chose for a schema's type: in the options, or in the schema itself. */
    private Optional<String> chosen(Schema schema) {
        String given = JavaNames.type(givenName(schema));
        Map<String, String> names = options.names();
        String place = pointer(schema);
        String locked = names.get(place.startsWith("#") ? Location.of(schema).fileName() + place : place);
        String mapped = names.getOrDefault(place, names.getOrDefault(given, locked));
        return Optional.ofNullable(mapped).or(() -> schema.text("x-java-name")).map(JavaNames::type);
    }

    /** How a mapping of names calls a schema. */
    private static String pointer(Schema schema) {
        return "#" + schema.document().mount().orElse("") + schema.pointer();
    }

    /** A name for a type that has none of its own, the first that is free. */
    public ClassName take(String packageName, List<String> candidates) {
        return ClassName.get(packageName, scope(packageName).take(candidates));
    }

    /** Whether a package has a type of a name. */
    public boolean isTaken(String packageName, String name) {
        return !scope(packageName).isFree(name);
    }

    private NameScope scope(String packageName) {
        return packages.computeIfAbsent(packageName, any -> new NameScope(USED));
    }

    /** What the schema is called where it stands: the last token of its pointer, or its file. */
    private static String givenName(Schema schema) {
        String pointer = schema.document().mount().orElse("") + schema.pointer();
        List<String> tokens = Pointers.tokens(pointer);
        return tokens.isEmpty() ? fileName(schema.document().name()) : tokens.get(tokens.size() - 1);
    }

    private static String fileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.replaceFirst("(\\.schema)?\\.(json|yaml|yml)$", "");
    }
}
