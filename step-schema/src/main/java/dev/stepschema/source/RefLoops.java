package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds schemas that lead back to themselves through {@code $ref} and in-place applicators: they never end. */
final class RefLoops {
    private static final List<String> IN_PLACE_ARRAYS = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> IN_PLACE = List.of("not", "if", "then", "else");

    private final Map<Schema, Schema> targets;
    private final Consumer<SchemaProblem> problems;
    private final Map<Schema, Boolean> finished = new HashMap<>();

    RefLoops(Map<Schema, Schema> targets, Consumer<SchemaProblem> problems) {
        this.targets = targets;
        this.problems = problems;
    }

    void check(Set<Schema> schemas) {
        schemas.forEach(this::walk);
    }

    /** A depth-first search with its own stack: a chain of references may be longer than the thread's. */
    private void walk(Schema start) {
        if (finished.containsKey(start)) {
            return;
        }
        Deque<Iterator<Schema>> path = new ArrayDeque<>();
        Deque<Schema> schemas = new ArrayDeque<>();
        enter(start, path, schemas);
        while (!path.isEmpty()) {
            if (!path.element().hasNext()) {
                path.pop();
                finished.put(schemas.pop(), true);
                continue;
            }
            Schema next = path.element().next();
            Boolean done = finished.get(next);
            if (done == null) {
                enter(next, path, schemas);
            } else if (!done) {
                report(schemas.element(), next);
            }
        }
    }

    private void enter(Schema schema, Deque<Iterator<Schema>> path, Deque<Schema> schemas) {
        finished.put(schema, false);
        schemas.push(schema);
        path.push(inPlace(schema).iterator());
    }

    private List<Schema> inPlace(Schema schema) {
        List<Schema> next = new ArrayList<>();
        Schema target = targets.get(schema);
        if (target != null) {
            next.add(target);
        }
        IN_PLACE_ARRAYS.forEach(keyword -> next.addAll(schema.elements(keyword)));
        next.addAll(schema.named("dependentSchemas").values());
        IN_PLACE.stream().filter(schema::has).forEach(keyword -> next.add(schema.child(keyword)));
        return next;
    }

    private void report(Schema from, Schema back) {
        Schema target = targets.get(from);
        String keyword = target != null && target.equals(back) ? "$ref" : "allOf";
        String message = "the schema leads back to " + back + " without looking at any property or element on the way";
        problems.accept(from.problem(Code.REF_LOOP, Severity.ERROR, keyword, message));
    }
}
