package dev.stepschema.codegen.names;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.input.Inputs;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of types with a file of their own. Schemas that have a name of their own get it before any other type can
 * take it, so that names do not depend on what is generated in which order.
 */
public final class TypeNames {
    /** Types of java.lang that generated code names: a type of the package would hide them. */
    private static final Set<String> USED = Set.of(
            "Object", "String", "Long", "Integer", "Double", "Boolean", "Override", "Deprecated", "SuppressWarnings");

    private final Map<String, NameScope> packages = new HashMap<>();
    private final Map<Schema, ClassName> reserved = new HashMap<>();
    private final Inputs inputs;

    /** Names for the schemas of a run. */
    public TypeNames(Inputs inputs) {
        this.inputs = inputs;
        for (LoadedSchemas set : inputs.schemas()) {
            for (SchemaDocument document : set.documents()) {
                set.roots(document).forEach(this::named);
            }
        }
    }

    /** The name of a schema's type. */
    public ClassName named(Schema schema) {
        ClassName known = reserved.get(schema);
        if (known != null) {
            return known;
        }
        String type = JavaNames.type(givenName(schema));
        ClassName name = take(inputs.packageOf(schema), List.of(type, type + "Type"));
        reserved.put(schema, name);
        return name;
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
