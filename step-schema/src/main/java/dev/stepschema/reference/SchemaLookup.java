package dev.stepschema.reference;

import com.networknt.schema.SchemaLocation;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Optional;

/** Finds the schemas that networknt's errors speak of; what stands in a published meta-schema is not found. */
final class SchemaLookup {
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
            schema = schema.child(step);
        }
        return Optional.of(schema);
    }
}
