package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue.JsonBoolean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The keywords for arrays to a check (core, section 10.3.1; validation, section 6.4). */
final class ArrayCompiler {
    private static final Map<String, Code> BOUNDS =
            new TreeMap<>(Map.of("minItems", Code.MIN_ITEMS, "maxItems", Code.MAX_ITEMS));

    private ArrayCompiler() {}

    static Check of(PlanCompiler compiler, Conjunction all) {
        int longest = 0;
        for (Site schema : all.having("prefixItems")) {
            longest = Math.max(longest, schema.elements("prefixItems").size());
        }
        Map<Site, Evaluated> evaluated = new LinkedHashMap<>();
        all.having("unevaluatedItems").forEach(site -> evaluated.put(site, EvaluatedCompiler.elements(compiler, site)));
        List<Check> prefix = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            prefix.add(compiler.below(at(all, evaluated, i)));
        }
        Check rest = compiler.below(at(all, evaluated, longest));
        List<Bound> bounds = ScalarCompiler.bounds(all, BOUNDS);
        Optional<Keyword> unique = all.having("uniqueItems").stream()
                .filter(schema -> ((JsonBoolean) schema.value("uniqueItems")).value())
                .map(schema -> schema.place("uniqueItems"))
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
    private static List<Site> at(Conjunction all, Map<Site, Evaluated> evaluated, int index) {
        List<Site> schemas = new ArrayList<>();
        for (Site schema : all.members()) {
            List<Site> prefix = schema.elements("prefixItems");
            if (index < prefix.size()) {
                schemas.add(prefix.get(index));
            } else if (schema.has("items")) {
                schemas.add(schema.child("items"));
            }
        }
        evaluated.forEach((site, known) -> {
            if (known.isStatic() && !known.covers(index)) {
                schemas.add(site.child("unevaluatedItems"));
            }
        });
        return schemas;
    }

    /** The unevaluated elements that depend on the document, around everything else. */
    static Check unevaluated(PlanCompiler compiler, Conjunction all, Check others) {
        Check check = others;
        for (Site site : all.having("unevaluatedItems")) {
            Evaluated evaluated = EvaluatedCompiler.elements(compiler, site);
            if (!evaluated.isStatic()) {
                check = new Unevaluated(
                        check,
                        evaluated,
                        compiler.below(List.of(site.child("unevaluatedItems"))),
                        site.place("unevaluatedItems"));
            }
        }
        return check;
    }

    private static ArrayCheck.Contains contains(PlanCompiler compiler, Site schema) {
        long least = schema.has("minContains") ? ScalarCompiler.count(schema, "minContains") : 1;
        long most = schema.has("maxContains") ? ScalarCompiler.count(schema, "maxContains") : Long.MAX_VALUE;
        Check check = compiler.below(List.of(schema.child("contains")));
        return new ArrayCheck.Contains(check, least, most, schema.place("contains"));
    }
}
