package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the {@code $schema} of a document means: a published dialect, or a meta-schema of the set or the catalog. */
final class Dialects {
    private static final String KNOWN_VOCABULARIES = "https://json-schema\\.org/draft/(2019-09|2020-12)/vocab/[a-z-]+";

    private final List<SchemaDocument> documents;
    private final CatalogTexts catalog;
    private final SchemaReader reader;
    private final Consumer<SchemaProblem> problems;
    private final Map<URI, Optional<SchemaDocument>> read = new LinkedHashMap<>();

    /**
     * The dialects of a set.
     *
     * @param documents those that were given, of which some may be meta-schemas
     * @param catalog where other meta-schemas are
     * @param reader reads them
     * @param problems takes what is wrong with any of it
     */
    Dialects(
            List<SchemaDocument> documents,
            CatalogTexts catalog,
            SchemaReader reader,
            Consumer<SchemaProblem> problems) {
        this.documents = documents;
        this.catalog = catalog;
        this.reader = reader;
        this.problems = problems;
    }

    /** The document with the dialect that its {@code $schema} stands for; a problem where nobody knows it. */
    SchemaDocument settle(SchemaDocument document) {
        Optional<JsonString> named = SchemaReader.schemaKeyword(document.root());
        if (named.isEmpty()
                || Dialect.of(named.get().text()).isPresent()
                || SchemaReader.isOpenApiBase(named.get().text())) {
            return document;
        }
        if (isUnversioned(named.get().text())) {
            String message = "\"$schema\" is \"" + named.get().text() + "\", which names no draft; read as "
                    + document.dialect().metaSchema()
                    + ", as documents without it are; name the draft if it is another one";
            problems.accept(document.problem(
                    Code.UNKNOWN_DIALECT,
                    Severity.WARNING,
                    "/$schema",
                    named.get().offset(),
                    message));
            return document;
        }
        String uri = named.get().text().replaceFirst("#$", "");
        Optional<SchemaDocument> metaSchema = documents.stream()
                .filter(other -> other.uri().toString().equals(uri) || isNamed(other, uri))
                .findFirst()
                .or(() -> Uris.resolve(URI.create(""), uri).flatMap(this::inCatalog));
        if (metaSchema.isEmpty()) {
            String why = Uris.resolve(URI.create(""), uri)
                    .flatMap(catalog::unreadable)
                    .map(file -> "; by the catalog it is " + file)
                    .orElse("");
            problem(
                    document,
                    named.get(),
                    SchemaReader.unknownDialect(named.get().text()) + why);
            return document;
        }
        Optional<JsonObject> vocabulary = vocabulary(metaSchema.get());
        vocabulary
                .flatMap(Dialects::unknown)
                .ifPresent(unknown -> problem(
                        document,
                        named.get(),
                        "the dialect \"" + uri + "\" requires the vocabulary \"" + unknown + "\", which is not known"));
        return document.withDialect(metaSchema.get().dialect(), vocabulary.map(Dialects::used));
    }

    /** The URIs of the meta-schemas that the catalog has supplied. */
    Set<URI> inCatalog() {
        return read.keySet();
    }

    private Optional<SchemaDocument> inCatalog(URI uri) {
        return read.computeIfAbsent(uri, any -> catalog.text(uri).flatMap(reader::read));
    }

    private static boolean isNamed(SchemaDocument document, String uri) {
        return document.root() instanceof JsonObject object
                && object.get("$id").orElse(object) instanceof JsonString id
                && id.text().replaceFirst("#$", "").equals(uri);
    }

    /** Whether a {@code $schema} is the address of whichever draft is the latest. */
    private static boolean isUnversioned(String uri) {
        return uri.matches("https?://json-schema\\.org/schema#?");
    }

    /** Refuses a {@code $schema} that nobody knows in a schema within a document. */
    static void checkWithin(Schema schema, Consumer<SchemaProblem> problems) {
        boolean isRoot = schema.pointer().isEmpty();
        schema.text("$schema")
                .filter(named ->
                        !isRoot && schema.has("$id") && Dialect.of(named).isEmpty() && !isUnversioned(named))
                .ifPresent(named -> problems.accept(schema.problem(
                        Code.UNKNOWN_DIALECT, Severity.ERROR, "$schema", SchemaReader.unknownDialect(named))));
    }

    private static Optional<JsonObject> vocabulary(SchemaDocument metaSchema) {
        return metaSchema.root() instanceof JsonObject object
                        && object.get("$vocabulary").orElse(object) instanceof JsonObject vocabulary
                        && !vocabulary.equals(object)
                ? Optional.of(vocabulary)
                : Optional.empty();
    }

    private static Set<String> used(JsonObject vocabulary) {
        return new HashSet<>(vocabulary.members().keySet());
    }

    /** A vocabulary that has to be understood and is not. */
    private static Optional<String> unknown(JsonObject vocabulary) {
        return vocabulary.members().values().stream()
                .filter(member -> member.value() instanceof JsonBoolean required && required.value())
                .map(member -> member.name())
                .filter(uri -> !uri.matches(KNOWN_VOCABULARIES))
                .findFirst();
    }

    private void problem(SchemaDocument document, JsonString place, String message) {
        problems.accept(document.problem(Code.UNKNOWN_DIALECT, Severity.ERROR, "/$schema", place.offset(), message));
    }
}
