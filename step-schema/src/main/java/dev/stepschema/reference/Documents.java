package dev.stepschema.reference;

import dev.stepschema.Dialect;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The documents of a set as networknt is to see them: each says its dialect itself, and references between pieces of a
 * larger document, which only the set can follow, are absolute.
 */
final class Documents {
    private static final List<String> IDENTIFIERS = List.of("$id", "id");

    private final LoadedSchemas loaded;
    private final StrictNodeReader writer;

    Documents(LoadedSchemas loaded, StrictNodeReader writer) {
        this.loaded = loaded;
        this.writer = writer;
    }

    /** The document or embedded schema resource of a URI, as JSON text. */
    Optional<byte[]> find(String iri) {
        return Schemas.find(loaded, iri).map(schema -> writer.write(document(schema)));
    }

    private JsonNode document(Schema schema) {
        SchemaDocument document = schema.document();
        JsonNode node = document.mount().isPresent() ? piece(schema) : Nodes.of(schema.node());
        if (node instanceof ObjectNode object) {
            boolean isRoot = schema.pointer().isEmpty();
            if (!isRoot) {
                IDENTIFIERS.stream()
                        .filter(name -> schema.text(name).isPresent())
                        .forEach(name -> object.put(name, schema.base().toString()));
            }
            object.put("$schema", dialect(schema));
        }
        return node;
    }

    private static String dialect(Schema schema) {
        SchemaDocument document = schema.document();
        Optional<JsonValue> named = document.openApi() ? Optional.empty() : Pointers.find(document.root(), "/$schema");
        return named.isPresent()
                        && named.get() instanceof JsonValue.JsonString custom
                        && Dialect.of(custom.text()).isEmpty()
                ? custom.text()
                : schema.dialect().metaSchema().toString();
    }

    private JsonNode piece(Schema root) {
        JsonNode node = Nodes.of(root.node());
        rewrite(node, root);
        return node;
    }

    /** Makes the references to pieces absolute, in a value that need not be a schema. */
    private void rewrite(JsonNode node, Schema place) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, member) -> rewrite(member, place.at(name)));
            if (object.get("$ref") instanceof StringNode) {
                loaded.target(place)
                        .filter(target -> target.document().mount().isPresent())
                        .ifPresent(target -> object.put("$ref", absolute(target)));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                rewrite(array.get(i), place.at(String.valueOf(i)));
            }
        }
    }

    private static String absolute(Schema target) {
        URI uri = target.document().uri();
        return uri + "#" + fragment(target.pointer());
    }

    /** A JSON Pointer as the fragment of a URI, in the form that networknt decodes right. */
    static String fragment(String pointer) {
        return Pointers.tokens(pointer).stream()
                .map(token -> "/"
                        + URLEncoder.encode(Pointers.escape(token), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("%7E", "~"))
                .collect(Collectors.joining());
    }
}
