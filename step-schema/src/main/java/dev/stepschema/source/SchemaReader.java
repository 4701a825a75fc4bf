package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.Limits;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.json.Actual;
import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.Lines;
import dev.stepschema.json.Pointers;
import dev.stepschema.json.Source;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads one schema document: its text, its dialect, and whether it is a piece of a larger one. */
final class SchemaReader {
    private static final Limits LIMITS = Limits.defaults()
            .document(Integer.MAX_VALUE)
            .number(Integer.MAX_VALUE)
            .name(Integer.MAX_VALUE);

    private final Dialect defaultDialect;
    private final Consumer<SchemaProblem> problems;

    /**
     * A reader.
     *
     * @param defaultDialect the dialect of documents that name none, and of which nothing else says it
     */
    SchemaReader(Dialect defaultDialect, Consumer<SchemaProblem> problems) {
        this.defaultDialect = defaultDialect;
        this.problems = problems;
    }

    /** The document, or empty if its text cannot be read, which was then reported. */
    Optional<SchemaDocument> read(SchemaText text) {
        Lines lines = new Lines(text.bytes());
        try {
            JsonValue root = text.isYaml() ? YamlReader.read(text.bytes()) : readJson(text.bytes());
            return Optional.of(document(text, lines, root));
        } catch (InputFault fault) {
            Lines.Place place = lines.place(fault.offset());
            problems.accept(new SchemaProblem(
                    fault.code(),
                    Severity.ERROR,
                    text.name(),
                    place.line(),
                    place.column(),
                    fault.pointer(),
                    fault.sentence()));
            return Optional.empty();
        } catch (StackOverflowError e) {
            return refused(
                    text, Code.LIMIT_DEPTH, "the document is nested deeper than the stack of this thread allows");
        } catch (NoClassDefFoundError e) {
            if (!text.isYaml()) {
                throw e;
            }
            String message = "YAML needs the artifact tools.jackson.dataformat:jackson-dataformat-yaml, which was"
                    + " excluded: add it to the dependencies again";
            return refused(text, Code.INVALID_SCHEMA, message);
        }
    }

    private Optional<SchemaDocument> refused(SchemaText text, Code code, String message) {
        problems.accept(new SchemaProblem(code, Severity.ERROR, text.name(), 1, 1, "", message));
        return Optional.empty();
    }

    private static JsonValue readJson(byte[] bytes) {
        ByteCursor cursor = new ByteCursor(LIMITS, InputFault.Listener.THROWING);
        cursor.start(new Source(bytes));
        JsonValue root = cursor.read();
        cursor.finish();
        return root;
    }

    private SchemaDocument document(SchemaText text, Lines lines, JsonValue root) {
        if (!(root instanceof JsonObject || root instanceof JsonBoolean)) {
            String message = "a schema must be an object or a boolean, but is " + Actual.of(root);
            throw new InputFault(Code.INVALID_SCHEMA, "", root.offset(), message);
        }
        Dialect dialect = dialect(text, root);
        Optional<JsonString> id = string(root, "$id");
        boolean openApi = string(root, "openapi").isPresent();
        Optional<String> mount = id.map(JsonString::text)
                .filter(value -> value.length() > 1 && value.startsWith("#/"))
                .flatMap(value -> Uris.resolve(URI.create(""), value.replace(" ", "%20")))
                .map(Uris::fragment)
                .filter(Pointers::isPointer)
                .filter(pointer -> dialect.compareTo(Dialect.DRAFT_7) > 0);
        JsonValue schema = mount.isPresent() ? ((JsonObject) root).without("$id") : root;
        SchemaDocument document =
                new SchemaDocument(text.uri(), text.name(), lines, schema, dialect, mount, openApi, Optional.empty());
        string(root, "openapi")
                .filter(version -> version.text().startsWith("3.0"))
                .ifPresent(version -> problems.accept(document.problem(
                        Code.UNKNOWN_DIALECT,
                        Severity.WARNING,
                        "/openapi",
                        version.offset(),
                        "OpenAPI 3.0 is read as 3.1, in which \"nullable\" says nothing: convert it to 3.1")));
        mount.ifPresent(pointer -> problems.accept(document.problem(
                Code.ID_FRAGMENT,
                Severity.WARNING,
                "/$id",
                id.orElseThrow().offset(),
                "\"$id\" is only a fragment, which 2020-12 forbids; mounted at " + pointer)));
        return document;
    }

    private Dialect dialect(SchemaText text, JsonValue root) {
        return schemaKeyword(root)
                .flatMap(named -> Dialect.of(named.text()))
                .or(text::dialect)
                .orElse(defaultDialect);
    }

    /** {@code $schema}, or what stands for it in an OpenAPI document (OAS 3.1.1, section 4.8.24.5). */
    static Optional<JsonString> schemaKeyword(JsonValue root) {
        return string(root, string(root, "openapi").isPresent() ? "jsonSchemaDialect" : "$schema");
    }

    /** The sentence for a {@code $schema} that nobody knows. */
    static String unknownDialect(String named) {
        String known = Arrays.stream(Dialect.values())
                .map(dialect -> dialect.metaSchema().toString())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT, "\"$schema\" names \"%s\", which is no known dialect; known are %s", named, known);
    }

    /** Whether a URI stands for the base dialect of OpenAPI 3.1. */
    static boolean isOpenApiBase(String named) {
        return List.of(
                        "https://spec.openapis.org/oas/3.1/dialect/base",
                        "https://spec.openapis.org/oas/3.1/dialect/2024-11-10")
                .contains(named);
    }

    private static Optional<JsonString> string(JsonValue root, String keyword) {
        return root instanceof JsonObject object && object.get(keyword).orElse(root) instanceof JsonString string
                ? Optional.of(string)
                : Optional.empty();
    }
}
