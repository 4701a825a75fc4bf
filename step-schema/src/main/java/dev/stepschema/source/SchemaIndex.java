package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.Pointers;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where each schema of a set can be found: by URI, by anchor, by the pointer at which a piece is mounted. */
final class SchemaIndex {
    private final Map<URI, Schema> resources = new HashMap<>();
    private final Map<URI, Schema> anchors = new HashMap<>();
    private final Map<URI, Map<String, Schema>> dynamicAnchors = new HashMap<>();
    private final Map<String, Schema> pieces = new LinkedHashMap<>();
    private final Set<Schema> visited = new LinkedHashSet<>();
    private final Set<URI> ambiguous = new HashSet<>();
    private final Set<URI> doubtful = new HashSet<>();
    private final Consumer<SchemaProblem> problems;

    SchemaIndex(List<SchemaDocument> documents, Consumer<SchemaProblem> problems) {
        this.problems = problems;
        documents.forEach(this::add);
        documents.forEach(document -> startingPoints(document).forEach(this::visit));
    }

    /** Makes a document known by its URI and its mount. */
    void add(SchemaDocument document) {
        Schema root = Schema.root(document);
        claim(resources, document.uri(), root);
        document.mount().ifPresent(mount -> mount(mount, root));
    }

    /** Makes a document known by another URI, too. */
    void add(URI uri, Schema root) {
        claim(resources, uri, root);
    }

    /** Makes a document known, and takes its schemas into the index; returns those. */
    List<Schema> include(SchemaDocument document) {
        add(document);
        return startingPoints(document).stream()
                .flatMap(start -> visit(start).stream())
                .toList();
    }

    /** The schemas of each resource that dynamic references may lead to, by the URI of the resource. */
    Map<URI, Map<String, Schema>> dynamicAnchors() {
        return dynamicAnchors;
    }

    /** The schemas that a document offers to be used. */
    static List<Schema> roots(SchemaDocument document) {
        List<Schema> roots = new ArrayList<>(startingPoints(document));
        if (!document.openApi()) {
            roots.addAll(Schema.root(document).named("$defs").values());
            roots.addAll(Schema.root(document).named("definitions").values());
        }
        return roots;
    }

    private static List<Schema> startingPoints(SchemaDocument document) {
        Schema root = Schema.root(document);
        if (!document.openApi()) {
            return List.of(root);
        }
        boolean components = Pointers.find(document.root(), "/components/schemas")
                .filter(JsonObject.class::isInstance)
                .isPresent();
        return components
                ? List.copyOf(root.child("components").named("schemas").values())
                : List.of();
    }

    /** Every schema that was found, in the order of the documents; more are found by {@link #visit}. */
    Set<Schema> visited() {
        return visited;
    }

    /** Takes a schema and all within it into the index; returns those that were not in it before. */
    List<Schema> visit(Schema start) {
        List<Schema> found = new ArrayList<>();
        Deque<Schema> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (!visited.add(schema)) {
                continue;
            }
            found.add(schema);
            register(schema);
            List<Schema> inner = Subschemas.of(schema);
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.push(inner.get(i));
            }
        }
        return found;
    }

    private void register(Schema schema) {
        schema.text(schema.dialect() == Dialect.DRAFT_4 ? "id" : "$id").ifPresent(id -> {
            if (id.startsWith("#") && id.length() > 1) { // drafts 4 to 7: a name, not an identifier
                claimAnchor(id, schema);
            } else if (!schema.base().equals(schema.document().uri())
                    || schema.pointer().isEmpty()) {
                claim(resources, schema.base(), schema);
            }
        });
        schema.text("$dynamicAnchor").ifPresent(name -> addDynamic(schema, name));
        if (schema.keyword("$recursiveAnchor")
                .filter(value -> value instanceof JsonBoolean flag && flag.value())
                .isPresent()) {
            addDynamic(schema, LoadedSchemas.RECURSIVE);
        }
        for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
            schema.text(keyword).ifPresent(name -> claimAnchor("#" + name, schema));
        }
    }

    private void addDynamic(Schema schema, String name) {
        dynamicAnchors.computeIfAbsent(schema.base(), any -> new HashMap<>()).put(name, schema);
    }

    /** Takes a name for a schema; what is none is left to the meta-schema check. */
    private void claimAnchor(String fragment, Schema schema) {
        Uris.resolve(schema.base(), fragment).ifPresent(uri -> claim(anchors, uri, schema));
    }

    private void claim(Map<URI, Schema> names, URI uri, Schema schema) {
        Schema other = names.putIfAbsent(uri, schema);
        boolean isReported = ambiguous.contains(Uris.withoutFragment(uri)); // names within it are then no news
        if (other != null && !other.equals(schema) && !isReported) {
            ambiguous.add(uri);
            boolean isOneDocument = other.document().equals(schema.document());
            if (isOneDocument) { // does no harm until something refers to it
                doubtful.add(uri);
            }
            problems.accept(schema.problem(
                    Code.AMBIGUOUS,
                    isOneDocument ? Severity.WARNING : Severity.ERROR,
                    "$id",
                    "\"" + uri + "\" is claimed by " + other + " as well as by " + schema));
        }
    }

    private void mount(String pointer, Schema root) {
        for (Map.Entry<String, Schema> piece : pieces.entrySet()) {
            String other = piece.getKey();
            if ((other + "/").startsWith(pointer + "/") || (pointer + "/").startsWith(other + "/")) {
                problems.accept(root.problem(
                        Code.AMBIGUOUS,
                        Severity.ERROR,
                        "$id",
                        "two pieces claim one place: " + root.document().name() + " is mounted at " + pointer + ", "
                                + piece.getValue().document().name() + " at " + other));
            }
        }
        pieces.put(pointer, root);
    }

    /** The schema of an absolute URI, or of a fragment in the virtual document of all pieces. */
    Optional<Schema> find(URI uri) {
        URI resource = Uris.withoutFragment(uri);
        String fragment = Uris.fragment(uri);
        if (resource.toString().isEmpty()) {
            return inPieces(fragment);
        }
        Schema root = resources.get(resource);
        if (root == null) {
            return Optional.empty();
        }
        return within(root, fragment);
    }

    /** Whether several schemas of one document claim a URI, or the resource that it is in. */
    boolean isDoubtful(URI uri) {
        return doubtful.contains(uri) || doubtful.contains(Uris.withoutFragment(uri));
    }

    /** A pointer or an anchor within a resource. */
    Optional<Schema> within(Schema root, String fragment) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return Uris.resolve(root.base(), "#" + fragment).map(anchors::get);
        }
        return Pointers.isPointer(fragment)
                        && Pointers.find(root.node(), fragment).isPresent()
                ? Optional.of(root.at(Pointers.tokens(fragment).toArray(String[]::new)))
                : Optional.empty();
    }

    /** A pointer in the virtual document. */
    Optional<Schema> inPieces(String pointer) {
        for (Map.Entry<String, Schema> piece : pieces.entrySet()) {
            if (pointer.equals(piece.getKey()) || pointer.startsWith(piece.getKey() + "/")) {
                return within(piece.getValue(), pointer.substring(piece.getKey().length()));
            }
        }
        return Optional.empty();
    }
}
