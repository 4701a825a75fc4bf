package dev.stepschema.plan;

import dev.stepschema.Dialect;
import dev.stepschema.json.Names;
import dev.stepschema.regex.Regex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what a schema and those that apply to the same value look at. */
final class EvaluatedCompiler {
    private final PlanCompiler compiler;
    private final Set<String> names = new HashSet<>();
    private final List<Regex> patterns = new ArrayList<>();
    private final List<Check> matching = new ArrayList<>();
    private final List<Evaluated.Conditional> conditional = new ArrayList<>();
    private boolean all;
    private int prefix;

    private EvaluatedCompiler(PlanCompiler compiler) {
        this.compiler = compiler;
    }

    /** What a schema evaluates but for its own {@code unevaluatedProperties}. */
    static Evaluated properties(PlanCompiler compiler, Site site) {
        return of(compiler, site, true, false);
    }

    /** What a schema evaluates but for its own {@code unevaluatedItems}. */
    static Evaluated elements(PlanCompiler compiler, Site site) {
        return of(compiler, site, false, false);
    }

    private static Evaluated of(PlanCompiler compiler, Site site, boolean properties, boolean whole) {
        return compiler.evaluated(new Key(site, properties, whole), () -> compile(compiler, site, properties, whole));
    }

    /** What is asked: of which schema, of properties or elements, with its own {@code unevaluated} keyword or without. */
    record Key(Site site, boolean properties, boolean whole) {}

    private static Evaluated compile(PlanCompiler compiler, Site site, boolean properties, boolean whole) {
        EvaluatedCompiler found = new EvaluatedCompiler(compiler);
        found.add(site, properties, whole);
        return new Evaluated(found.all, found.names, found.patterns, found.prefix, found.matching, found.conditional);
    }

    /** What a schema looks at, with all that its {@code $ref} and {@code allOf} lead to, each once. */
    private void add(Site start, boolean properties, boolean whole) {
        Conjunction.of(List.of(start))
                .members()
                .forEach(site -> addOne(site, properties, whole || !site.equals(start)));
    }

    private void addOne(Site site, boolean properties, boolean whole) {
        if (properties) {
            names.addAll(site.named("properties").keySet());
            site.named("patternProperties").keySet().forEach(each -> patterns.add(Regex.of(each)));
            all |= site.has("additionalProperties") || (whole && site.has("unevaluatedProperties"));
        } else {
            prefix = Math.max(prefix, site.elements("prefixItems").size());
            all |= site.has("items") || (whole && site.has("unevaluatedItems"));
            if (site.has("contains") && site.schema().dialect() == Dialect.DRAFT_2020_12) {
                matching.add(compiler.below(List.of(site.child("contains"))));
            }
        }
        site.elements("anyOf").forEach(each -> when(each, each, properties));
        site.elements("oneOf").forEach(each -> when(each, each, properties));
        if (site.has("if")) {
            addBranches(site, properties);
        }
        if (properties) { // dependentSchemas say nothing about arrays
            addDependent(site);
        }
    }

    private void addDependent(Site site) {
        for (Map.Entry<String, Site> each : site.named("dependentSchemas").entrySet()) {
            Evaluated then = of(compiler, each.getValue(), true, true);
            conditional.add(new Evaluated.Conditional(hasProperty(each.getKey()), then));
        }
    }

    private void when(Site condition, Site then, boolean properties) {
        Check check = compiler.inPlace(List.of(condition));
        conditional.add(new Evaluated.Conditional(check, of(compiler, then, properties, true)));
    }

    private void addBranches(Site site, boolean properties) {
        Site condition = site.child("if");
        when(condition, condition, properties);
        if (site.has("then")) {
            when(condition, site.child("then"), properties);
        }
        if (site.has("else")) {
            Check not = new Not(compiler.inPlace(List.of(condition)), site.place("if"));
            Evaluated then = of(compiler, site.child("else"), properties, true);
            conditional.add(new Evaluated.Conditional(not, then));
        }
    }

    private static Check hasProperty(String name) {
        return new ObjectCheck(
                new Names(List.of(name)),
                List.of(Anything.INSTANCE),
                new UnknownNames(Anything.INSTANCE, List.of()),
                List.of(new ObjectCheck.Needed(0, -1, Keyword.NONE)),
                List.of(),
                List.of());
    }
}
