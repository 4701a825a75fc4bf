package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keywords for arrays to a check (core, section 10.3.1; validation, section 6.4). */
final class ArrayCompiler {
    private static final Map<String, Code> BOUNDS = Map.of("minItems", Code.MIN_ITEMS, "maxItems", Code.MAX_ITEMS);

    private ArrayCompiler() {}

    static Check of(PlanCompiler compiler, Conjunction all) {
        int longest = 0;
        for (Schema schema : all.having("prefixItems")) {
            longest = Math.max(longest, schema.elements("prefixItems").size());
        }
        List<Check> prefix = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            prefix.add(compiler.below(at(all, i)));
        }
        Check rest = compiler.below(at(all, longest));
        List<Bound> bounds = ScalarCompiler.bounds(all, BOUNDS);
        Optional<String> unique = all.having("uniqueItems").stream()
                .filter(schema -> ((JsonBoolean) schema.keyword("uniqueItems").orElseThrow()).value())
                .map(schema -> Keywords.pointer(schema, "uniqueItems"))
                .findFirst();
        List<ArrayCheck.Contains> contains = all.having("contains").stream()
                .map(schema -> contains(compiler, schema))
                .toList();
        boolean free = rest instanceof Anything
                && prefix.stream().allMatch(Anything.class::isInstance)
                && bounds.isEmpty()
                && unique.isEmpty()
                && contains.isEmpty();
        return free ? Anything.INSTANCE : new ArrayCheck(prefix, rest, bounds, unique, contains);
    }

    /** The schemas of the element at an index. */
    private static List<Schema> at(Conjunction all, int index) {
        List<Schema> schemas = new ArrayList<>();
        for (Schema schema : all.members()) {
            List<Schema> prefix = schema.elements("prefixItems");
            if (index < prefix.size()) {
                schemas.add(prefix.get(index));
            } else if (schema.has("items")) {
                schemas.add(schema.child("items"));
            }
        }
        return schemas;
    }

    private static ArrayCheck.Contains contains(PlanCompiler compiler, Schema schema) {
        long least = schema.has("minContains") ? ScalarCompiler.count(schema, "minContains") : 1;
        long most = schema.has("maxContains") ? ScalarCompiler.count(schema, "maxContains") : Long.MAX_VALUE;
        Check check = compiler.below(List.of(schema.child("contains")));
        return new ArrayCheck.Contains(check, least, most, Keywords.pointer(schema, "contains"));
    }
}
