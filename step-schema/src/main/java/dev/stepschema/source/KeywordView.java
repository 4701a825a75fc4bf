package dev.stepschema.source;

import dev.stepschema.Dialect;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.Member;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keywords of draft 2020-12 as older dialects write them. Schemas are not rewritten but looked at through this view,
 * so that every place that a message names is one of the document as it stands.
 */
final class KeywordView {
    private KeywordView() {}

    /** The name under which a schema has a keyword. */
    static String writtenName(JsonObject schema, Dialect dialect, String keyword) {
        boolean older = dialect != Dialect.DRAFT_2020_12;
        boolean itemsByPosition = older && schema.get("items").orElse(schema) instanceof JsonArray;
        return switch (keyword) {
            case "prefixItems" -> itemsByPosition ? "items" : keyword;
            case "items" -> itemsByPosition ? "additionalItems" : keyword;
            case "dependentRequired", "dependentSchemas" ->
                schema.members().containsKey(keyword) && dialect.compareTo(Dialect.DRAFT_7) > 0
                        ? keyword
                        : "dependencies";
            case "exclusiveMinimum" -> dialect == Dialect.DRAFT_4 ? "minimum" : keyword;
            case "exclusiveMaximum" -> dialect == Dialect.DRAFT_4 ? "maximum" : keyword;
            default -> keyword;
        };
    }

    /** The value of a keyword, if the dialect has it and the schema uses it. */
    static Optional<JsonValue> value(JsonObject schema, Dialect dialect, String keyword) {
        String name = writtenName(schema, dialect, keyword);
        if (!schema.members().containsKey(name)) {
            return Optional.empty(); // as are most keywords of most schemas
        }
        boolean unknown =
                Vocabulary.isKeyword(keyword) && Vocabulary.shape(dialect, name).isEmpty();
        if (unknown || (keyword.equals("prefixItems") && name.equals(keyword) && dialect != Dialect.DRAFT_2020_12)) {
            return Optional.empty();
        }
        Optional<JsonValue> value = schema.get(name);
        return switch (keyword) {
            case "dependentRequired", "dependentSchemas" ->
                value.flatMap(all -> name.equals(keyword) ? value : dependencies(all, keyword));
            case "minimum", "exclusiveMinimum" -> bound(schema, dialect, keyword, "exclusiveMinimum", value);
            case "maximum", "exclusiveMaximum" -> bound(schema, dialect, keyword, "exclusiveMaximum", value);
            default -> value;
        };
    }

    /** {@code dependencies} holds what later dialects have in two keywords. */
    private static Optional<JsonValue> dependencies(JsonValue all, String keyword) {
        boolean wantsArrays = keyword.equals("dependentRequired");
        Map<String, Member> some = new LinkedHashMap<>();
        if (all instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (member.value() instanceof JsonArray == wantsArrays) {
                    some.put(name, member);
                }
            });
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(new JsonObject(all.offset(), some));
    }

    /** In draft 4 the exclusive keywords are booleans that change the meaning of the others. */
    private static Optional<JsonValue> bound(
            JsonObject schema, Dialect dialect, String keyword, String exclusive, Optional<JsonValue> value) {
        if (dialect != Dialect.DRAFT_4) {
            return value;
        }
        boolean isExclusive = schema.get(exclusive).orElse(schema) instanceof JsonBoolean flag && flag.value();
        return keyword.equals(exclusive) == isExclusive ? value : Optional.empty();
    }
}
