package dev.stepschema.source;

import dev.stepschema.text.Suggestion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user calls a schema: by a URI, by a pointer, or by the name of a file. */
public final class SchemaNames {
    private SchemaNames() {}

    /**
     * The schemas that a name may mean.
     *
     * @param loaded the schemas of a set
     * @param documents those in which a pointer or a file is looked for
     * @param name a URI; or a pointer such as {@code #/$defs/A}, into any of the documents or to a piece; or the last
     *     names of a document's path, such as {@code orders/a.yaml}, with or without a pointer behind them
     * @return a URI for each of them; none if there is no such schema, several if the name is ambiguous
     */
    public static List<URI> find(LoadedSchemas loaded, List<SchemaDocument> documents, String name) {
        Map<Schema, URI> found = new LinkedHashMap<>();
        Stream.concat(documents.stream().flatMap(document -> within(document.uri(), name)), Stream.of(name))
                .flatMap(SchemaNames::uri)
                .forEach(uri -> loaded.find(uri).ifPresent(schema -> found.putIfAbsent(schema, uri)));
        return List.copyOf(found.values());
    }

    /**
     * What was probably meant by a name that no schema has: one that ends nearly so.
     *
     * @param loaded the schemas of a set
     * @param documents those in which it was looked for
     * @param name a name as in {@link #find}
     */
    public static Optional<String> meant(LoadedSchemas loaded, List<SchemaDocument> documents, String name) {
        String file = name.substring(0, Math.max(0, name.indexOf('#')));
        Map<String, String> byEnding = new LinkedHashMap<>();
        for (SchemaDocument document : documents) {
            if (file.isEmpty() || document.uri().toString().endsWith("/" + file)) {
                loaded.roots(document).stream()
                        .filter(schema -> !schema.pointer().isEmpty()
                                || schema.document().mount().isPresent())
                        .map(schema -> file + "#" + document.mount().orElse("") + schema.pointer())
                        .forEach(pointer -> byEnding.putIfAbsent(ending(pointer), pointer));
                String path = document.uri().toString();
                byEnding.putIfAbsent(ending(path), ending(path));
            }
        }
        return Suggestion.of(ending(name), byEnding.keySet()).map(byEnding::get);
    }

    private static String ending(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
    }

    private static Stream<String> within(URI document, String name) {
        int hash = name.indexOf('#');
        String file = hash < 0 ? name : name.substring(0, hash);
        boolean meant = file.isEmpty() ? hash == 0 : document.toString().endsWith("/" + file);
        return meant ? Stream.of(document + name.substring(file.length())) : Stream.empty();
    }

    private static Stream<URI> uri(String text) {
        try {
            return Stream.of(new URI(text));
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }
}
