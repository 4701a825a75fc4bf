package dev.stepschema.reference;

import com.networknt.schema.SchemaLocation;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the schemas that networknt's errors speak of; what stands in a published meta-schema is not found. */
final class SchemaLookup {
    private static final int MOST_FOLLOWED = 5;

    private final LoadedSchemas loaded;
    private final Schema root;

    SchemaLookup(LoadedSchemas loaded, Schema root) {
        this.loaded = loaded;
        this.root = root;
    }

    /** The schema that has the keyword at a location. */
    Optional<Schema> holder(SchemaLocation keyword) {
        List<String> steps = Paths.steps(keyword.getFragment());
        if (keyword.getAbsoluteIri() == null || steps.isEmpty()) {
            return Optional.empty();
        }
        Optional<Schema> resource =
                Schemas.find(loaded, keyword.getAbsoluteIri().toString());
        return resource.flatMap(start -> descend(start, steps.subList(0, steps.size() - 1)));
    }

    /** The schema at which a part of an evaluation path ends, references followed. */
    Optional<Schema> at(List<String> path) {
        Optional<Schema> schema = Optional.of(root);
        for (String step : path) {
            schema = schema.flatMap(from -> step(from, step));
        }
        return schema;
    }

    /** The types that a schema says it allows, as a sentence lists them; none where it does not say. */
    List<String> typesOf(Schema schema) {
        return Wanted.together(typesOf(schema, MOST_FOLLOWED));
    }

    private List<String> typesOf(Schema schema, int left) {
        Optional<JsonValue> type = schema.keyword("type");
        if (type.isPresent()) {
            return Wanted.types(Nodes.of(type.get()));
        }
        Optional<Schema> target = loaded.target(schema).filter(any -> left > 0);
        if (target.isPresent()) {
            return typesOf(target.get(), left - 1);
        }
        List<Schema> branches = new ArrayList<>(schema.elements("anyOf"));
        branches.addAll(schema.elements("oneOf"));
        List<String> types = new ArrayList<>();
        for (Schema branch : left > 0 ? branches : List.<Schema>of()) {
            List<String> own = typesOf(branch, left - 1);
            if (own.isEmpty()) {
                return List.of(); // a branch for any type
            }
            types.addAll(own);
        }
        return types;
    }

    /** The names of the properties of a schema that may only have certain values. */
    Set<String> tags(Schema schema) {
        Set<String> tags = new LinkedHashSet<>();
        resolved(schema).named("properties").forEach((name, property) -> {
            if (resolved(property).has("const") || resolved(property).has("enum")) {
                tags.add(name);
            }
        });
        return tags;
    }

    /** The schema to which references lead in the end, if it is not far. */
    private Schema resolved(Schema schema) {
        Schema end = schema;
        for (int left = MOST_FOLLOWED; left > 0; left--) {
            end = loaded.target(end).orElse(end);
        }
        return end;
    }

    private Optional<Schema> step(Schema from, String step) {
        return switch (step) {
            case "$ref" -> loaded.target(from);
            case "$dynamicRef", "$recursiveRef" ->
                from.text(step).flatMap(reference -> Schemas.find(loaded, from.base() + reference));
            default -> descend(from, List.of(step));
        };
    }

    private static Optional<Schema> descend(Schema start, List<String> steps) {
        Schema schema = start;
        for (String step : steps) {
            if (Pointers.find(schema.node(), "/" + Pointers.escape(step)).isEmpty()) {
                return Optional.empty();
            }
            schema = schema.at(step);
        }
        return Optional.of(schema);
    }
}
