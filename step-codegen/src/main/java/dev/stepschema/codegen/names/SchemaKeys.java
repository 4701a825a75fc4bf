package dev.stepschema.codegen.names;

import dev.stepschema.codegen.input.Inputs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.json.Pointers;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How options call a schema: by its pointer, or by a name. */
public final class SchemaKeys {
    private SchemaKeys() {}

    /** All that a type may be called: the pointer of its schema, its own name, the name that its schema gives. */
    public static Stream<String> of(Declared type) {
        Stream<String> keys =
                Stream.of(pointer(type.location()), String.join(".", type.name().simpleNames()));
        boolean isNested = type.name().enclosingClassName() != null;
        return isNested ? keys : Stream.concat(keys, Stream.of(given(type.location())));
    }

    /** All that a schema with a name may be called: its pointer, and its name as Java would have it. */
    public static Stream<String> of(Location schema) {
        return Stream.of(pointer(schema), given(schema));
    }

    /** All that the schemas of a run may be called that have a name where they stand. */
    public static Stream<String> of(Inputs inputs) {
        return inputs.schemas().stream()
                .flatMap(set -> set.documents().stream().flatMap(document -> set.roots(document).stream()))
                .flatMap(root -> of(Location.of(root)));
    }

    /** The pointer of a schema in the document that it was cut out of. */
    public static String pointer(Location schema) {
        return "#" + mounted(schema);
    }

    /** What the schema is called where it stands, as the name of a type: the last token of its pointer, or its file. */
    static String given(Location schema) {
        List<String> tokens = Pointers.tokens(mounted(schema));
        return JavaNames.type(
                tokens.isEmpty()
                        ? schema.fileName().replaceFirst("(\\.schema)?\\.(json|yaml|yml)$", "")
                        : tokens.get(tokens.size() - 1));
    }

    /** A question after the key that was probably meant; empty if none is near. */
    public static String meant(String key, Collection<String> known) {
        return Suggestion.of(key, known)
                .map(near -> " Did you mean " + Quotes.name(near) + "?")
                .orElse("");
    }

    private static String mounted(Location schema) {
        return schema.document().mount().orElse("") + schema.pointer();
    }
}
