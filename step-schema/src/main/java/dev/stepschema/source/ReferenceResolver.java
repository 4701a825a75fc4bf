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
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the target of every reference, offline; each that leads nowhere is a problem. */
final class ReferenceResolver {
    private static final String META_SCHEMAS = "https?://json-schema\\.org/(draft/|draft-0)[^#]*#?";

    private final SchemaIndex index;
    private final Consumer<SchemaProblem> problems;
    private final Map<Schema, Schema> targets = new HashMap<>();

    ReferenceResolver(SchemaIndex index, Consumer<SchemaProblem> problems) {
        this.index = index;
        this.problems = problems;
    }

    /** The target of each schema that has {@code $ref}. Targets may lie where no keyword makes them a schema. */
    Map<Schema, Schema> resolveAll() {
        Deque<Schema> open = new ArrayDeque<>(index.visited());
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
                Optional<String> reference = schema.text(keyword)
                        .filter(any ->
                                Vocabulary.shape(schema.dialect(), keyword).isPresent());
                if (reference.isEmpty()) {
                    continue;
                }
                Optional<Schema> target = resolve(schema, keyword, reference.get());
                target.ifPresent(found -> open.addAll(index.visit(found)));
                if (keyword.equals("$ref")) {
                    target.ifPresent(found -> targets.put(schema, found));
                }
            }
        }
        return targets;
    }

    private Optional<Schema> resolve(Schema schema, String keyword, String reference) {
        Optional<URI> uri = Uris.resolve(schema.base(), reference);
        if (uri.isEmpty()) {
            return Optional.empty(); // the meta-schema check has said so
        }
        Optional<Schema> found = isLocalInPiece(schema, reference)
                ? inPiece(schema, keyword, Uris.fragment(uri.get()))
                : index.find(uri.get());
        if (found.isEmpty() && !isMetaSchema(uri.get())) {
            problems.accept(
                    schema.problem(Code.DANGLING_REF, Severity.ERROR, keyword, dangling(schema, keyword, reference)));
        }
        return found.filter(target -> isSchema(target, schema, keyword, reference));
    }

    private boolean isSchema(Schema target, Schema schema, String keyword, String reference) {
        if (target.node() instanceof JsonObject || target.node() instanceof JsonBoolean) {
            return true;
        }
        String message = "\"" + keyword + "\": \"" + reference + "\" points to something that is no schema";
        problems.accept(schema.problem(Code.DANGLING_REF, Severity.ERROR, keyword, message));
        return false;
    }

    private static boolean isMetaSchema(URI uri) {
        return Dialect.of(Uris.withoutFragment(uri).toString()).isPresent()
                || Uris.withoutFragment(uri).toString().matches(META_SCHEMAS);
    }

    private static boolean isLocalInPiece(Schema schema, String reference) {
        return reference.startsWith("#")
                && schema.document().mount().isPresent()
                && schema.base().equals(schema.document().uri());
    }

    /** {@code #} and anchors mean the piece itself; pointers mean the virtual document, then the piece. */
    private Optional<Schema> inPiece(Schema schema, String keyword, String fragment) {
        Optional<Schema> own = index.within(Schema.root(schema.document()), fragment);
        if (!fragment.startsWith("/")) {
            return own;
        }
        Optional<Schema> mounted = index.inPieces(fragment);
        if (mounted.isPresent() && own.isPresent() && !mounted.equals(own)) {
            String message = "\"#" + fragment + "\" is " + mounted.get() + " in the larger document and " + own.get()
                    + " in this piece of it";
            problems.accept(schema.problem(Code.AMBIGUOUS, Severity.ERROR, keyword, message));
        }
        return mounted.or(() -> own);
    }

    private static String dangling(Schema schema, String keyword, String reference) {
        String user = Pointers.tokens(schema.pointer()).stream()
                .reduce(new LastName(""), LastName::next, (a, b) -> b)
                .name();
        String usedBy = user.isEmpty() ? "" : "; used by \"" + user + "\"";
        return "\"" + keyword + "\": \"" + reference + "\" points to nothing" + usedBy;
    }

    /** The name of the innermost property or definition on the way through a schema's pointer. */
    private record LastName(String name, boolean follows) {
        LastName(String name) {
            this(name, false);
        }

        LastName next(String token) {
            return follows
                    ? new LastName(token, false)
                    : new LastName(
                            name, List.of("properties", "$defs", "definitions").contains(token));
        }
    }
}
