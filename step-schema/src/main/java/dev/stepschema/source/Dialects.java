package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the {@code $schema} of a document means: a published dialect, or a meta-schema of the set. */
final class Dialects {
    private static final String KNOWN_VOCABULARIES = "https://json-schema\\.org/draft/(2019-09|2020-12)/vocab/[a-z-]+";

    private Dialects() {}

    /** The document with the dialect that its {@code $schema} stands for; a problem where nobody knows it. */
    static SchemaDocument settle(SchemaDocument document, List<SchemaDocument> all, Consumer<SchemaProblem> problems) {
        Optional<JsonString> named = SchemaReader.schemaKeyword(document.root());
        if (named.isEmpty()
                || Dialect.of(named.get().text()).isPresent()
                || SchemaReader.isOpenApiBase(named.get().text())) {
            return document;
        }
        if (isUnversioned(named.get().text())) {
            String message = "\"$schema\" is \"" + named.get().text() + "\", which names no draft; read as "
                    + document.dialect().metaSchema() + ", as documents without it are";
            problems.accept(document.problem(
                    Code.UNKNOWN_DIALECT,
                    Severity.WARNING,
                    "/$schema",
                    named.get().offset(),
                    message));
            return document;
        }
        String uri = named.get().text().replaceFirst("#$", "");
        Optional<SchemaDocument> metaSchema = all.stream()
                .filter(other -> other.uri().toString().equals(uri) || isNamed(other, uri))
                .findFirst();
        if (metaSchema.isEmpty()) {
            problem(
                    document,
                    named.get(),
                    SchemaReader.unknownDialect(named.get().text()),
                    problems);
            return document;
        }
        Optional<JsonObject> vocabulary = vocabulary(metaSchema.get());
        vocabulary.flatMap(Dialects::unknown).ifPresent(unknown -> {
            String message =
                    "the dialect \"" + uri + "\" requires the vocabulary \"" + unknown + "\", which is not known";
            problem(document, named.get(), message, problems);
        });
        return document.withDialect(metaSchema.get().dialect(), vocabulary.map(Dialects::used));
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

    private static void problem(
            SchemaDocument document, JsonString place, String message, Consumer<SchemaProblem> problems) {
        problems.accept(document.problem(Code.UNKNOWN_DIALECT, Severity.ERROR, "/$schema", place.offset(), message));
    }
}
