package dev.stepschema.plan;

import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All schemas that a value has to fulfil at one place: those asked for, what their {@code $ref} and {@code allOf} lead
 * to, each once. So {@code allOf} costs nothing when documents are checked.
 */
final class Conjunction {
    private final List<Schema> members = new ArrayList<>();
    private Optional<Schema> never = Optional.empty();

    private Conjunction() {}

    /**
     * Collects what a set of schemas leads to.
     *
     * @throws UndecidableException if a reference leads to a published meta-schema
     */
    static Conjunction of(Collection<Schema> schemas, LoadedSchemas loaded) {
        Conjunction all = new Conjunction();
        Set<Schema> seen = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(schemas);
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (!seen.add(schema)) {
                continue;
            }
            if (schema.node() instanceof JsonBoolean) {
                all.never = isNever(schema) ? all.never.or(() -> Optional.of(schema)) : all.never;
                continue;
            }
            all.members.add(schema);
            List<Schema> inner = schema.elements("allOf");
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.push(inner.get(i));
            }
            if (schema.has("$ref")) {
                open.push(loaded.target(schema)
                        .orElseThrow(() -> new UndecidableException(schema, "refers to a published meta-schema")));
            }
        }
        return all;
    }

    /** Whether a schema is {@code false}. */
    static boolean isNever(Schema schema) {
        return schema.node() instanceof JsonBoolean constant && !constant.value();
    }

    /** Whether a schema is {@code true}. */
    static boolean isAlways(Schema schema) {
        return schema.node() instanceof JsonBoolean constant && constant.value();
    }

    /** The schemas that are objects of keywords. */
    List<Schema> members() {
        return members;
    }

    /** Those that have a keyword. */
    List<Schema> having(String keyword) {
        return members.stream().filter(schema -> schema.has(keyword)).toList();
    }

    /** A schema {@code false} among them. */
    Optional<Schema> never() {
        return never;
    }

    /** The types that every {@code type} of them allows (validation, section 6.1.1). */
    EnumSet<JsonType> types() {
        EnumSet<JsonType> types = EnumSet.allOf(JsonType.class);
        having("type").forEach(schema -> types.retainAll(types(schema)));
        return types;
    }

    private static EnumSet<JsonType> types(Schema schema) {
        JsonValue value = schema.keyword("type").orElseThrow();
        List<JsonValue> names = value instanceof JsonArray array ? array.elements() : List.of(value);
        EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (JsonValue name : names) {
            switch (((JsonString) name).text()) {
                case "null" -> types.add(JsonType.NULL);
                case "boolean" -> types.add(JsonType.BOOLEAN);
                case "integer" -> types.add(JsonType.INTEGER);
                case "number" -> types.addAll(EnumSet.of(JsonType.INTEGER, JsonType.FRACTION));
                case "string" -> types.add(JsonType.STRING);
                case "array" -> types.add(JsonType.ARRAY);
                default -> types.add(JsonType.OBJECT);
            }
        }
        return types;
    }
}
