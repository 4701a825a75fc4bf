package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
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
    private final SchemaIndex index;
    private final Supply supply;
    private final Consumer<SchemaProblem> problems;
    private final Deque<Schema> open = new ArrayDeque<>();
    private final Map<Schema, Schema> targets = new HashMap<>();
    private final Map<Schema, Schema> dynamicTargets = new HashMap<>();

    ReferenceResolver(SchemaIndex index, Supply supply, Consumer<SchemaProblem> problems) {
        this.index = index;
        this.supply = supply;
        this.problems = problems;
    }

    /** Resolves each reference. Targets may lie where no keyword makes them a schema. */
    ReferenceResolver resolveAll() {
        open.addAll(index.visited());
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
                schema.text(keyword)
                        .flatMap(reference -> resolve(schema, keyword, reference))
                        .ifPresent(target -> {
                            open.addAll(index.visit(target));
                            (keyword.equals("$ref") ? targets : dynamicTargets).put(schema, target);
                        });
            }
        }
        return this;
    }

    /** Where each {@code $ref} leads. */
    Map<Schema, Schema> targets() {
        return targets;
    }

    /** Where each {@code $dynamicRef} or {@code $recursiveRef} leads if nothing on the way says otherwise. */
    Map<Schema, Schema> dynamicTargets() {
        return dynamicTargets;
    }

    private Optional<Schema> resolve(Schema schema, String keyword, String reference) {
        Optional<URI> uri = Uris.resolve(schema.base(), reference);
        if (uri.isEmpty()) {
            return Optional.empty(); // the meta-schema check has said so
        }
        Optional<Schema> found = isLocalInPiece(schema, reference)
                ? inPiece(schema, keyword, Uris.fragment(uri.get()))
                : index.find(uri.get()).or(() -> supplied(uri.get())).or(() -> beside(schema, keyword, reference));
        URI document = Uris.withoutFragment(uri.get());
        if (found.isEmpty() && !supply.isRefused(document)) {
            String why = supply.unreadable(document)
                    .map(file -> "; by the catalog it is " + file)
                    .orElse("");
            problems.accept(schema.problem(
                    Code.DANGLING_REF, Severity.ERROR, keyword, dangling(schema, keyword, reference) + why));
        }
        if (found.isPresent() && index.isDoubtful(uri.get())) {
            String message = "\"" + keyword + "\": \"" + reference + "\" may be one of several schemas with that name";
            problems.accept(schema.problem(Code.AMBIGUOUS, Severity.ERROR, keyword, message));
        }
        return found.filter(target -> isSchema(target, schema, keyword, reference));
    }

    private boolean isSchema(Schema target, Schema schema, String keyword, String reference) {
        if (target.isSchema()) {
            return true;
        }
        String message = "\"" + keyword + "\": \"" + reference + "\" points to something that is no schema";
        problems.accept(schema.problem(Code.DANGLING_REF, Severity.ERROR, keyword, message));
        return false;
    }

    /** A schema in a document that was no part of the set before. */
    private Optional<Schema> supplied(URI uri) {
        open.addAll(supply.add(Uris.withoutFragment(uri)));
        return index.find(uri);
    }

    /**
     * The schema to which a reference leads from where its document lies. By {@code $id} it is elsewhere; but where
     * nothing is, the files are what is meant.
     */
    private Optional<Schema> beside(Schema schema, String keyword, String reference) {
        Optional<Schema> found =
                Uris.resolve(schema.document().uri(), reference).flatMap(index::find);
        found.ifPresent(target -> problems.accept(schema.problem(
                Code.DANGLING_REF,
                Severity.WARNING,
                keyword,
                "\"" + keyword + "\": \"" + reference + "\" points to nothing from \"$id\", which is \"" + schema.base()
                        + "\"; read as " + target)));
        return found;
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
