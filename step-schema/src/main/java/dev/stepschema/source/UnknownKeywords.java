package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.JsonValue.Member;
import dev.stepschema.json.Pointers;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warnings of what stands where a keyword could and says nothing to anybody here: each place of what is probably
 * misspelt, and the first place in a document of any other name.
 */
final class UnknownKeywords {
    /**
     * What OpenAPI adds to schemas: hints and annotations (OAS 3.1.1, section 4.8.24.2). Not {@code nullable}, which 3.1 has
     * not any more; of documents of 3.0 a warning of its own says so.
     */
    private static final List<String> OPEN_API = List.of("discriminator", "example", "externalDocs", "xml");
    /** Documents that hold schemas and are none, by a property of their root. */
    private static final List<String> DESCRIPTIONS = List.of("openapi", "swagger", "asyncapi");
    /** Names that are known although their dialect does not have them: notes, and identifiers that count in all of them. */
    private static final Set<String> HARMLESS =
            Set.of("$comment", "$id", "readOnly", "writeOnly", "contentEncoding", "contentMediaType");

    /** What a document has more often than this is no slip but a word of somebody else, told once. */
    private static final int MOST_MISSPELT = 3;

    private final Map<Name, List<Schema>> unknown = new LinkedHashMap<>();
    private final Collection<Schema> schemas;
    private @Nullable Set<Way> ways;
    private final List<Schema> noSchemas = new ArrayList<>();

    private UnknownKeywords(Collection<Schema> schemas) {
        this.schemas = schemas;
        schemas.forEach(this::add);
    }

    /** Warnings of the names in some schemas, what is probably misspelt before anything else. */
    static List<SchemaProblem> of(Collection<Schema> schemas) {
        List<SchemaProblem> misspelt = new ArrayList<>();
        List<SchemaProblem> others = new ArrayList<>();
        UnknownKeywords found = new UnknownKeywords(schemas);
        found.noSchemas.forEach(schema -> others.add(noSchema(schema)));
        found.unknown.forEach((name, users) -> {
            Optional<String> meant = meant(name, users);
            if (meant.isPresent() && users.size() <= MOST_MISSPELT) {
                users.forEach(user -> misspelt.add(problem(user, name, "", meant)));
            } else {
                String places = users.size() == 1 ? "" : " (first of " + users.size() + " places)";
                others.add(problem(users.get(0), name, places, meant));
            }
        });
        misspelt.addAll(others);
        return misspelt;
    }

    /** Remembers what leads to a schema: a name on the way holds a schema that is referred to, so it does say something. */
    private static void addWay(Schema schema, Set<Way> ways) {
        String pointer = schema.pointer();
        while (!pointer.isEmpty() && ways.add(new Way(schema.document(), pointer))) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
    }

    private void add(Schema schema) {
        boolean isRoot = schema.pointer().isEmpty();
        if (isRoot && isDescription(schema.document())) {
            return;
        }
        List<String> written = schema.written();
        List<String> names =
                written.stream().filter(keyword -> !isKnown(schema, keyword)).toList();
        if (isRoot && names.size() > MOST_MISSPELT && names.size() == written.size()) {
            noSchemas.add(schema);
            return;
        }
        for (String keyword : names) {
            unknown.computeIfAbsent(new Name(schema.document(), schema.dialect(), keyword), any -> new ArrayList<>())
                    .add(schema);
        }
    }

    private boolean isKnown(Schema schema, String keyword) {
        return Vocabulary.shape(schema.dialect(), keyword).isPresent()
                || HARMLESS.contains(keyword)
                || keyword.startsWith("x-")
                || (OPEN_API.contains(keyword) && isDescription(schema.document()))
                || (keyword.equals("nullable") && isOpenApi30(schema.document()))
                || ways().contains(new Way(schema.document(), Pointers.append(schema.pointer(), keyword)));
    }

    /** What leads to schemas; only looked at where a name is no keyword, which in most sets is nowhere. */
    private Set<Way> ways() {
        if (ways == null) {
            Set<Way> found = new HashSet<>();
            schemas.forEach(schema -> addWay(schema, found));
            ways = found;
        }
        return ways;
    }

    private static boolean isDescription(SchemaDocument document) {
        return document.mount().isPresent()
                || (document.root() instanceof JsonObject object
                        && DESCRIPTIONS.stream()
                                .anyMatch(name -> object.get(name).orElse(object) instanceof JsonString));
    }

    private static boolean isOpenApi30(SchemaDocument document) {
        return document.root() instanceof JsonObject object
                && object.get("openapi").orElse(object) instanceof JsonString version
                && version.text().startsWith("3.0");
    }

    /** The keyword that was meant by a name; none that a schema has beside it. */
    private static Optional<String> meant(Name name, List<Schema> users) {
        if (Vocabulary.isKeyword(name.keyword())) {
            return Optional.empty();
        }
        List<String> keywords = new ArrayList<>(Vocabulary.keywords(name.dialect()));
        if (isDescription(name.document())) {
            keywords.addAll(OPEN_API);
        }
        return Suggestion.of(name.keyword(), keywords)
                .filter(meant -> users.stream().noneMatch(user -> user.written().contains(meant)));
    }

    private static SchemaProblem problem(Schema user, Name name, String places, Optional<String> meant) {
        Member member =
                Objects.requireNonNull(((JsonObject) user.node()).members().get(name.keyword()));
        String message = Quotes.name(name.keyword()) + " is no keyword of " + shown(name.dialect())
                + " and has no effect" + places
                + meant.map(keyword -> " — did you mean \"" + keyword + "\"?").orElse("");
        return user.document()
                .problem(
                        Code.UNKNOWN_KEYWORD,
                        Severity.WARNING,
                        Pointers.append(user.pointer(), name.keyword()),
                        member.offset(),
                        message);
    }

    /** A file that was taken for a schema: nothing in it says so. */
    private static SchemaProblem noSchema(Schema root) {
        String message = "none of the " + root.written().size() + " names in this document is a keyword of "
                + shown(root.dialect()) + ", so it allows every value";
        return root.document()
                .problem(Code.UNKNOWN_KEYWORD, Severity.WARNING, "", root.node().offset(), message);
    }

    private static String shown(Dialect dialect) {
        return dialect.name().toLowerCase(Locale.ROOT).replaceFirst("_", " ").replace('_', '-');
    }

    private record Way(SchemaDocument document, String pointer) {}

    private record Name(SchemaDocument document, Dialect dialect, String keyword) {}
}
