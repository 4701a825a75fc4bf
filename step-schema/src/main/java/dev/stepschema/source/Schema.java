package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.Lines;
import dev.stepschema.json.Pointers;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema at its place in a document: an object of keywords, {@code true} or {@code false}. */
public final class Schema {
    private final SchemaDocument document;
    private final String pointer;
    private final JsonValue node;
    private final URI base;
    private final Dialect dialect;
    private final String resource;
    private final String holder;
    private final Map<String, Schema> anchors;

    private Schema(
            SchemaDocument document,
            String pointer,
            JsonValue node,
            URI base,
            Dialect dialect,
            String resource,
            String holder,
            Map<String, Schema> anchors) {
        this.document = document;
        this.pointer = pointer;
        this.node = node;
        this.base = base;
        this.dialect = dialect;
        this.resource = resource;
        this.holder = holder;
        this.anchors = anchors;
    }

    /** The root of a document. */
    static Schema root(SchemaDocument document) {
        return at(document, "", document.root(), document.uri(), document.dialect(), "");
    }

    /** A schema in the scope of another, with its own {@code $id} and {@code $schema} taken into account. */
    private static Schema at(
            SchemaDocument document, String pointer, JsonValue node, URI scope, Dialect dialect, String outer) {
        Optional<String> id = text(node, "$id");
        if (id.isEmpty() && dialect == Dialect.DRAFT_4) {
            id = text(node, "id");
        }
        boolean isOpenApiRoot = document.openApi() && pointer.isEmpty();
        boolean hidden = dialect.refHidesSiblings() && text(node, "$ref").isPresent();
        if (id.isEmpty() || id.get().startsWith("#") || isOpenApiRoot || hidden) {
            return new Schema(document, pointer, node, scope, dialect, outer, "", Map.of());
        }
        Dialect own = pointer.isEmpty()
                ? dialect
                : text(node, "$schema").flatMap(Dialect::of).orElse(dialect);
        URI base = Uris.resolve(scope, id.get()).map(Uris::withoutFragment).orElse(scope);
        return new Schema(document, pointer, node, base, own, base.equals(scope) ? outer : pointer, "", Map.of());
    }

    /** The document that the schema stands in. */
    public SchemaDocument document() {
        return document;
    }

    /** The JSON Pointer of the schema in its document. */
    public String pointer() {
        return pointer;
    }

    /** The absolute URI of this schema: that of its schema resource, and a JSON Pointer in it (core, section 9.2). */
    public String location() {
        return base + "#" + Pointers.fragment(pointer.substring(resource.length()));
    }

    /** The absolute URI of one of its keywords. */
    public String location(String keyword) {
        return base + "#" + Pointers.fragment(pointer(keyword).substring(resource.length()));
    }

    /** The keyword whose value this is, if it was come by as such; else {@code ""}. */
    public String holder() {
        return holder;
    }

    /** What dynamic references in it and below it lead to because of the way that led to it; empty if nothing does. */
    public Map<String, Schema> anchors() {
        return anchors;
    }

    /** This schema, come to on a way that has set dynamic anchors (core, section 8.2.3.2). */
    public Schema within(Map<String, Schema> set) {
        return set == anchors || set.equals(anchors)
                ? this
                : new Schema(document, pointer, node, base, dialect, resource, holder, Map.copyOf(set));
    }

    /** The schema's own value. */
    public JsonValue node() {
        return node;
    }

    /** The base URI for references in the schema (core, section 8.2). */
    public URI base() {
        return base;
    }

    /** The dialect whose keywords the schema uses. */
    public Dialect dialect() {
        return dialect;
    }

    /** Whether the value is one that a schema can have: an object or a boolean. */
    boolean isSchema() {
        return node instanceof JsonObject || node instanceof JsonBoolean;
    }

    /** Where a reader of the document finds the schema. */
    public Lines.Place place() {
        return document.lines().place(node.offset());
    }

    /**
     * The value of a keyword, if the schema has it. Keywords are those of draft 2020-12; where the schema is of an older
     * dialect, what it says is found in that dialect's words.
     */
    public Optional<JsonValue> keyword(String name) {
        if (!(node instanceof JsonObject object) || isHidden(name)) {
            return Optional.empty();
        }
        Optional<JsonValue> value = KeywordView.value(object, dialect, name);
        return value.isEmpty() || document.hasVocabulary(name) ? value : Optional.empty();
    }

    private boolean isHidden(String name) {
        return dialect.refHidesSiblings() && ((JsonObject) node).members().containsKey("$ref") && !name.equals("$ref");
    }

    /** The JSON Pointer, in the document, of a keyword that the schema has. */
    public String pointer(String keyword) {
        return Pointers.append(pointer, writtenName(keyword));
    }

    /** What the document calls a keyword that the schema has: older dialects have other names for some. */
    public String writtenName(String keyword) {
        return node instanceof JsonObject object ? KeywordView.writtenName(object, dialect, keyword) : keyword;
    }

    /** The names of all keywords as they are written, in the schema's order; none for a boolean. */
    List<String> written() {
        return node instanceof JsonObject object
                ? object.members().keySet().stream()
                        .filter(name -> !isHidden(name))
                        .toList()
                : List.of();
    }

    /** The value of a keyword as it is written. */
    JsonValue writtenValue(String name) {
        return ((JsonObject) node).get(name).orElseThrow();
    }

    /** The value of a keyword that is a string. */
    public Optional<String> text(String keyword) {
        return keyword(keyword).orElse(null) instanceof JsonString string
                ? Optional.of(string.text())
                : Optional.empty();
    }

    /** Whether the schema has a keyword. */
    public boolean has(String keyword) {
        return keyword(keyword).isPresent();
    }

    /** The names of all keywords of the schema, in its order; none for a boolean. */
    public List<String> keywords() {
        return node instanceof JsonObject object
                ? object.members().keySet().stream().filter(this::has).toList()
                : List.of();
    }

    /**
     * The schema at a path below this one; the path has to exist.
     *
     * @param path a keyword, and what it takes to get from its value to the schema
     */
    public Schema child(String... path) {
        String[] written = path.clone();
        if (written.length > 0) {
            written[0] = writtenName(written[0]);
        }
        Schema found = at(written);
        return path.length == 1
                ? new Schema(
                        document,
                        found.pointer,
                        found.node,
                        found.base,
                        found.dialect,
                        found.resource,
                        path[0],
                        anchors)
                : found;
    }

    /** The schema at a path below this one, as it is written; the path has to exist. */
    public Schema at(String... path) {
        Schema schema = this;
        for (String token : path) {
            String next = Pointers.append(schema.pointer, token);
            JsonValue value = Pointers.child(schema.node, token)
                    .orElseThrow(() -> new IllegalArgumentException("no " + next + " in " + document.name()));
            schema = at(document, next, value, schema.base, schema.dialect, schema.resource);
        }
        return schema.within(anchors);
    }

    /** The schemas of a keyword that is an array of schemas. */
    public List<Schema> elements(String keyword) {
        List<Schema> schemas = new ArrayList<>();
        if (keyword(keyword).isPresent() && keyword(keyword).get() instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                schemas.add(child(keyword, String.valueOf(i)));
            }
        }
        return schemas;
    }

    /** The schemas of a keyword that is an object of schemas, by name, in the schema's order. */
    public Map<String, Schema> named(String keyword) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        if (keyword(keyword).isPresent() && keyword(keyword).get() instanceof JsonObject object) {
            object.members().keySet().forEach(name -> schemas.put(name, child(keyword, name)));
        }
        return schemas;
    }

    /** A problem at a keyword of the schema, or at the schema itself where it lacks the keyword. */
    SchemaProblem problem(Code code, SchemaProblem.Severity severity, String keyword, String message) {
        Optional<JsonValue> value = node instanceof JsonObject object ? object.get(keyword) : Optional.empty();
        String place = value.isPresent() ? Pointers.append(pointer, keyword) : pointer;
        return document.problem(code, severity, place, value.orElse(node).offset(), message);
    }

    private static Optional<String> text(JsonValue node, String keyword) {
        return node instanceof JsonObject object && object.get(keyword).orElse(node) instanceof JsonString string
                ? Optional.of(string.text())
                : Optional.empty();
    }

    /** Schemas are equal that stand at one place of one document, and were come to with the same dynamic anchors. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema
                && schema.document.equals(document)
                && schema.pointer.equals(pointer)
                && schema.anchors.equals(anchors);
    }

    @Override
    public int hashCode() {
        return 31 * (document.hashCode() + anchors.hashCode()) + pointer.hashCode();
    }

    /** {@code name#pointer}. */
    @Override
    public String toString() {
        return document.name() + "#" + pointer;
    }
}
