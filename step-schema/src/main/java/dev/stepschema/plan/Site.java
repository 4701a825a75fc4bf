package dev.stepschema.plan;

import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema together with the way that led to it, as far as dynamic references depend on it: so each of them is settled
 * when the plan is made (core, section 8.2.3.2).
 *
 * @param schema the schema
 * @param scope the dynamic anchors that the outermost resources on the way have set, by name
 * @param loaded where references lead
 */
record Site(Schema schema, Map<String, Schema> scope, LoadedSchemas loaded) {
    /** The schema that a document is checked against. */
    static Site root(Schema schema, LoadedSchemas loaded) {
        return new Site(schema, Map.of(), loaded).entered();
    }

    /** This schema's own resource joins the way, unless nothing depends on it. */
    private Site entered() {
        Map<String, Schema> anchors = loaded.isDynamic() ? loaded.dynamicAnchors(schema.base()) : Map.of();
        if (scope.keySet().containsAll(anchors.keySet())) {
            return this;
        }
        Map<String, Schema> wider = new HashMap<>(anchors);
        wider.putAll(scope);
        return new Site(schema, Map.copyOf(wider), loaded);
    }

    private Site to(Schema next) {
        return new Site(next, scope, loaded).entered();
    }

    /** The schema at a path below this one. */
    Site child(String... path) {
        return to(schema.child(path));
    }

    /** The schemas of a keyword that is an array. */
    List<Site> elements(String keyword) {
        List<Site> elements = new ArrayList<>();
        for (Schema element : schema.elements(keyword)) {
            elements.add(to(element));
        }
        return elements;
    }

    /** The schemas of a keyword that is an object, by name. */
    Map<String, Site> named(String keyword) {
        Map<String, Site> named = new LinkedHashMap<>();
        schema.named(keyword).forEach((name, each) -> named.put(name, to(each)));
        return named;
    }

    /** What the schema refers to, statically and dynamically. */
    List<Site> references() {
        Optional<Schema> dynamic = loaded.dynamicTarget(schema)
                .map(target -> loaded.dynamicName(schema).map(scope::get).orElse(target));
        return Stream.concat(loaded.target(schema).stream(), dynamic.stream())
                .map(this::to)
                .toList();
    }

    /** Sites are equal that stand at one schema and were come to with the same dynamic anchors. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Site site && site.schema.equals(schema) && site.scope.equals(scope);
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + scope.hashCode();
    }

    boolean has(String keyword) {
        return schema.has(keyword);
    }

    /** The JSON Pointer of a keyword in its document. */
    Keyword place(String keyword) {
        return Keyword.of(schema, keyword);
    }

    /** The value of a keyword, if the schema has it. */
    Optional<JsonValue> keyword(String keyword) {
        return schema.keyword(keyword);
    }

    /** The value of a keyword that the schema has. */
    JsonValue value(String keyword) {
        return schema.keyword(keyword).orElseThrow();
    }

    /** Whether the schema is {@code false}. */
    boolean isNever() {
        return schema.node() instanceof JsonBoolean constant && !constant.value();
    }

    /** Whether the schema is {@code true}. */
    boolean isAlways() {
        return schema.node() instanceof JsonBoolean constant && constant.value();
    }
}
