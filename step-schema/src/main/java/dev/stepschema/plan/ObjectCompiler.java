package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.Names;
import dev.stepschema.regex.Regex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The keywords for objects to a check (core, section 10.3.2; validation, section 6.5). */
final class ObjectCompiler {
    private static final Map<String, Code> BOUNDS =
            new TreeMap<>(Map.of("minProperties", Code.MIN_PROPERTIES, "maxProperties", Code.MAX_PROPERTIES));

    private final PlanCompiler compiler;
    private final Conjunction all;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final Map<Site, Evaluated> evaluated = new LinkedHashMap<>();
    private final Map<Site, Map<String, Site>> properties = new HashMap<>();
    private final Map<Site, List<NamePattern>> patterns = new HashMap<>();

    private ObjectCompiler(PlanCompiler compiler, Conjunction all) {
        this.compiler = compiler;
        this.all = all;
    }

    static Check of(PlanCompiler compiler, Conjunction all) {
        return new ObjectCompiler(compiler, all).compile();
    }

    private Check compile() {
        all.having("unevaluatedProperties")
                .forEach(site -> evaluated.put(site, EvaluatedCompiler.properties(compiler, site)));
        for (Site schema : all.members()) {
            properties.put(schema, schema.named("properties"));
            patterns.put(schema, NamePattern.of(schema));
            properties.get(schema).keySet().forEach(this::index);
        }
        List<ObjectCheck.Needed> needed = needed();
        List<Check> known = indexes.keySet().stream()
                .map(name -> compiler.below(schemasOf(name)))
                .toList();
        UnknownNames unknown = unknown();
        List<Bound> bounds = ScalarCompiler.bounds(all, BOUNDS);
        List<ObjectCheck.NameCheck> nameChecks = all.having("propertyNames").stream()
                .map(schema -> new ObjectCheck.NameCheck(
                        compiler.below(List.of(schema.child("propertyNames"))), schema.place("propertyNames")))
                .toList();
        boolean free = known.stream().allMatch(Anything.class::isInstance)
                && unknown.allowsAll()
                && needed.isEmpty()
                && bounds.isEmpty()
                && nameChecks.isEmpty();
        return free
                ? Anything.INSTANCE
                : new ObjectCheck(new Names(List.copyOf(indexes.keySet())), known, unknown, needed, bounds, nameChecks);
    }

    /** The unevaluated properties that depend on the document, around everything else. */
    static Check unevaluated(PlanCompiler compiler, Conjunction all, Check others) {
        Check check = others;
        for (Site site : all.having("unevaluatedProperties")) {
            Evaluated evaluated = EvaluatedCompiler.properties(compiler, site);
            if (!evaluated.isStatic()) {
                check = new Unevaluated(
                        check,
                        evaluated,
                        compiler.below(List.of(site.child("unevaluatedProperties"))),
                        site.place("unevaluatedProperties"));
            }
        }
        return check;
    }

    private int index(String name) {
        return indexes.computeIfAbsent(name, any -> indexes.size());
    }

    private List<ObjectCheck.Needed> needed() {
        Map<List<Integer>, ObjectCheck.Needed> needed = new LinkedHashMap<>();
        for (Site schema : all.having("required")) {
            Keyword keyword = schema.place("required");
            for (String name : strings((JsonArray) schema.value("required"))) {
                needed.putIfAbsent(List.of(index(name), -1), new ObjectCheck.Needed(index(name), -1, keyword));
            }
        }
        for (Site schema : all.having("dependentRequired")) {
            Keyword keyword = schema.place("dependentRequired");
            JsonObject dependencies = (JsonObject) schema.value("dependentRequired");
            dependencies.members().forEach((trigger, names) -> {
                for (String name : strings((JsonArray) names.value())) {
                    int from = index(trigger);
                    needed.putIfAbsent(List.of(index(name), from), new ObjectCheck.Needed(index(name), from, keyword));
                }
            });
        }
        return List.copyOf(needed.values());
    }

    /** The schemas of a property that some schema mentions by name. */
    private List<Site> schemasOf(String name) {
        List<Site> schemas = new ArrayList<>();
        for (Site schema : all.members()) {
            int before = schemas.size();
            Site named = properties.getOrDefault(schema, Map.of()).get(name);
            if (named != null) {
                schemas.add(named);
            }
            patterns.getOrDefault(schema, List.of()).stream()
                    .filter(each -> each.pattern().find(name))
                    .forEach(each -> schemas.add(each.inner()));
            if (schemas.size() == before && schema.has("additionalProperties")) {
                schemas.add(schema.child("additionalProperties"));
            }
        }
        evaluated.forEach((site, known) -> {
            if (known.isStatic() && !known.covers(name)) {
                schemas.add(site.child("unevaluatedProperties"));
            }
        });
        return schemas;
    }

    private UnknownNames unknown() {
        List<Site> always = new ArrayList<>();
        List<UnknownNames.Group> groups = new ArrayList<>();
        for (Site schema : all.members()) {
            List<UnknownNames.Entry> entries = new ArrayList<>();
            patterns.getOrDefault(schema, List.of())
                    .forEach(each ->
                            entries.add(new UnknownNames.Entry(each.pattern(), compiler.below(List.of(each.inner())))));
            List<Site> additional =
                    schema.has("additionalProperties") ? List.of(schema.child("additionalProperties")) : List.of();
            if (entries.isEmpty()) {
                always.addAll(additional);
            } else {
                groups.add(new UnknownNames.Group(entries, compiler.below(additional)));
            }
        }
        evaluated.forEach((site, known) -> {
            List<Site> rest = List.of(site.child("unevaluatedProperties"));
            if (!known.isStatic() || known.all()) {
                return;
            }
            if (known.patterns().isEmpty()) {
                always.addAll(rest);
                return;
            }
            List<UnknownNames.Entry> entries = known.patterns().stream()
                    .map(pattern -> new UnknownNames.Entry(pattern, Anything.INSTANCE))
                    .toList();
            groups.add(new UnknownNames.Group(entries, compiler.below(rest)));
        });
        return new UnknownNames(compiler.below(always), groups);
    }

    /** One of the {@code patternProperties} of a schema. */
    private record NamePattern(Regex pattern, Site inner) {
        static List<NamePattern> of(Site schema) {
            return schema.named("patternProperties").entrySet().stream()
                    .map(each -> new NamePattern(Regex.of(each.getKey()), each.getValue()))
                    .toList();
        }
    }

    private static List<String> strings(JsonArray array) {
        return array.elements().stream()
                .map(value -> ((JsonString) value).text())
                .toList();
    }
}
