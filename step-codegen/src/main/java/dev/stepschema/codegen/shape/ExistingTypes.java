package dev.stepschema.codegen.shape;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.TypeOptions;
import dev.stepschema.codegen.input.Inputs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.names.FullNames;
import dev.stepschema.codegen.names.SchemaKeys;
import dev.stepschema.codegen.names.TypeNames;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The schemas for which there is a class already: no type is made for them, and what refers to them names the class. */
final class ExistingTypes {
    private ExistingTypes() {}

    /**
     * The classes that the options name, by what they are used for.
     *
     * @throws CodegenException if the options name a schema or a package that does not exist
     */
    static Map<Selection, ClassName> of(Inputs inputs, Options options, TypeNames names) {
        refuseUnknownPackages(inputs, options);
        Map<Selection, ClassName> existing = new HashMap<>();
        for (Map.Entry<String, TypeOptions> chosen : options.types().entrySet()) {
            chosen.getValue()
                    .existing()
                    .ifPresent(name -> find(chosen.getKey(), inputs, names)
                            .forEach(schema -> existing.put(Selection.of(schema), FullNames.of(name))));
        }
        return existing;
    }

    private static void refuseUnknownPackages(Inputs inputs, Options options) {
        Set<String> known = new TreeSet<>(inputs.packages().values());
        known.addAll(inputs.roots().values());
        for (String name : options.existingPackages()) {
            if (!known.contains(name)) {
                String meant = Suggestion.of(name, known)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse("");
                throw new CodegenException("The package " + name + " is to exist already, but no schema is given that"
                        + " package." + meant + " Give the schemas that its types were generated from, too.");
            }
        }
    }

    private static List<Schema> find(String key, Inputs inputs, TypeNames names) {
        List<Schema> found = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (LoadedSchemas set : inputs.schemas()) {
            for (SchemaDocument document : set.documents()) {
                if (key.startsWith("#")) {
                    set.find(URI.create(document.uri() + "#" + Uris.fragment(key.substring(1))))
                            .ifPresent(found::add);
                }
                for (Schema root : set.roots(document)) {
                    List<String> keys =
                            new ArrayList<>(SchemaKeys.of(Location.of(root)).toList());
                    keys.add(names.named(root).simpleName());
                    known.addAll(keys);
                    if (keys.contains(key)) {
                        found.add(root);
                    }
                }
            }
        }
        if (found.isEmpty()) {
            throw new CodegenException("There is no schema " + Quotes.name(key) + " to use an existing class for."
                    + SchemaKeys.meant(key, known)
                    + " Give the pointer of a schema, or the name of its type if that stands in no other type.");
        }
        return found;
    }
}
