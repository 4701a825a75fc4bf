package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.json.Actual;
import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.regex.Regex;
import dev.stepschema.regex.RegexSyntaxException;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks a schema against the meta-schema of its dialect: one sentence a fault, at the keyword's value. It asks what the
 * meta-schemas ask, and that regular expressions compile.
 */
final class MetaCheck {
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z_][-A-Za-z0-9._]*");
    private static final List<String> TYPES =
            List.of("null", "boolean", "object", "array", "number", "string", "integer");

    private MetaCheck() {}

    /** Reports the faults of a schema's own keywords; its subschemas are checked on their own. */
    static void check(Schema schema, Consumer<SchemaProblem> problems) {
        for (String keyword : schema.written()) {
            JsonValue value = schema.writtenValue(keyword);
            Vocabulary.shape(schema.dialect(), keyword)
                    .flatMap(shape -> fault(keyword, shape, value, schema.dialect()))
                    .ifPresent(message -> problems.accept(schema.problem(
                            Code.INVALID_SCHEMA, severity(keyword, value, schema.dialect()), keyword, message)));
            unescaped(keyword, value, schema.dialect())
                    .ifPresent(message ->
                            problems.accept(schema.problem(Code.INVALID_SCHEMA, Severity.WARNING, keyword, message)));
        }
    }

    /**
     * What an older dialect forbids and draft 2020-12 allows, such as {@code required: []}, is clear enough to be used;
     * but not where the keyword has changed its meaning.
     */
    private static Severity severity(String keyword, JsonValue value, Dialect dialect) {
        boolean isClear = !isOk(keyword, value, dialect) && isOk(keyword, value, Dialect.DRAFT_2020_12);
        return isClear && !keyword.startsWith("exclusive") ? Severity.WARNING : Severity.ERROR;
    }

    private static boolean isOk(String keyword, JsonValue value, Dialect dialect) {
        return Vocabulary.shape(dialect, keyword)
                .filter(shape -> isOk(shape, value, dialect))
                .isPresent();
    }

    /** What is meant by a reference that holds what no URI can, such as {@code <}. */
    private static Optional<String> unescaped(String keyword, JsonValue value, Dialect dialect) {
        boolean isReference = Vocabulary.shape(dialect, keyword)
                .filter(shape -> shape == Shape.URI || shape == Shape.IDENTIFIER)
                .isPresent();
        if (!isReference || !(value instanceof JsonString string) || !isUri(string.text())) {
            return Optional.empty();
        }
        String escaped = Uris.escaped(string.text());
        return escaped.equals(string.text())
                ? Optional.empty()
                : Optional.of(quoted(keyword) + " must be a URI reference, but is " + Actual.of(value) + "; read as "
                        + Quotes.name(escaped));
    }

    private static Optional<String> fault(String keyword, Shape shape, JsonValue value, Dialect dialect) {
        if (shape == Shape.REGEX && value instanceof JsonString string) {
            return regexFault(string.text()).map(why -> quoted(keyword) + " is no regular expression: " + why);
        }
        if (shape == Shape.SCHEMAS_BY_REGEX && value instanceof JsonObject object) {
            Optional<String> bad = object.members().keySet().stream()
                    .filter(name -> regexFault(name).isPresent())
                    .findFirst();
            if (bad.isPresent()) {
                return bad.map(name -> "the name " + Quotes.name(name) + " in " + quoted(keyword)
                        + " is no regular expression: " + regexFault(name).orElseThrow());
            }
        }
        if (isOk(shape, value, dialect)) {
            return Optional.empty();
        }
        String wanted =
                dialect == Dialect.DRAFT_4 && shape == Shape.SCHEMA ? Shape.OBJECT_SCHEMA.phrase() : shape.phrase();
        String message = quoted(keyword) + " must be " + wanted + ", but is " + Actual.of(value);
        if (shape == Shape.TYPE && value instanceof JsonString string) {
            return Optional.of(message
                    + Suggestion.of(string.text(), TYPES)
                            .map(meant -> " — did you mean \"" + meant + "\"?")
                            .orElse(""));
        }
        return Optional.of(message);
    }

    private static boolean isOk(Shape shape, JsonValue value, Dialect dialect) {
        return switch (shape) {
            case ANY -> true;
            case BOOLEAN -> value instanceof JsonBoolean;
            case STRING -> value instanceof JsonString;
            case URI -> value instanceof JsonString string && isUri(string.text());
            case IDENTIFIER ->
                value instanceof JsonString string
                        && isUri(string.text())
                        && Uris.fragment(URI.create(Uris.escaped(string.text())))
                                .isEmpty();
            case ANCHOR ->
                value instanceof JsonString string
                        && ANCHOR.matcher(string.text()).matches();
            case REGEX -> value instanceof JsonString;
            case COUNT ->
                value.type() == JsonType.INTEGER && ((JsonNumber) value).value().signum() >= 0;
            case NUMBER -> value instanceof JsonNumber;
            case POSITIVE ->
                value instanceof JsonNumber number && number.value().signum() > 0;
            case ARRAY -> value instanceof JsonArray;
            case DIFFERENT_VALUES -> value instanceof JsonArray array && areDifferent(array);
            case STRINGS -> areStrings(value);
            case NON_EMPTY_STRINGS ->
                areStrings(value) && !((JsonArray) value).elements().isEmpty();
            case STRINGS_BY_NAME -> areMembers(value, MetaCheck::areStrings);
            case VOCABULARY -> areMembers(value, JsonBoolean.class::isInstance);
            case TYPE -> isType(value) || (areStrings(value) && isTypes((JsonArray) value));
            case SCHEMA -> isSchema(value, dialect);
            case OBJECT_SCHEMA -> value instanceof JsonObject;
            case BOOLEAN_OR_SCHEMA -> value instanceof JsonBoolean || value instanceof JsonObject;
            case SCHEMAS ->
                value instanceof JsonArray array && !array.elements().isEmpty() && areSchemas(array, dialect);
            case SCHEMA_OR_SCHEMAS -> isSchema(value, dialect) || isOk(Shape.SCHEMAS, value, dialect);
            case SCHEMAS_BY_NAME, SCHEMAS_BY_REGEX -> areMembers(value, member -> isSchema(member, dialect));
            case DEPENDENCIES -> areMembers(value, member -> isSchema(member, dialect) || areStrings(member));
        };
    }

    private static boolean isSchema(JsonValue value, Dialect dialect) {
        return value instanceof JsonObject || (value instanceof JsonBoolean && dialect != Dialect.DRAFT_4);
    }

    private static boolean areSchemas(JsonArray array, Dialect dialect) {
        return array.elements().stream().allMatch(element -> isSchema(element, dialect));
    }

    private static boolean areMembers(JsonValue value, Predicate<JsonValue> test) {
        return value instanceof JsonObject object
                && object.members().values().stream().allMatch(member -> test.test(member.value()));
    }

    private static boolean areDifferent(JsonArray array) {
        Set<Object> keys = array.elements().stream().map(Equality::key).collect(Collectors.toSet());
        return !keys.isEmpty() && keys.size() == array.elements().size();
    }

    private static boolean areStrings(JsonValue value) {
        Set<String> seen = new HashSet<>();
        return value instanceof JsonArray array
                && array.elements().stream()
                        .allMatch(element -> element instanceof JsonString string && seen.add(string.text()));
    }

    private static boolean isType(JsonValue value) {
        return value instanceof JsonString string && TYPES.contains(string.text());
    }

    private static boolean isTypes(JsonArray types) {
        return !types.elements().isEmpty() && types.elements().stream().allMatch(MetaCheck::isType);
    }

    private static boolean isUri(String text) {
        return Uris.resolve(URI.create(""), text).isPresent();
    }

    private static Optional<String> regexFault(String regex) {
        try {
            Regex.of(regex);
            return Optional.empty();
        } catch (RegexSyntaxException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String quoted(String keyword) {
        return "\"" + keyword + "\"";
    }
}
