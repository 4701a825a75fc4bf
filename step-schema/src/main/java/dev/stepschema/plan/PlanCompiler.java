package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonType;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Turns a schema into checks. What is compiled is always a set of schemas that a value has to fulfil together, so that
 * {@code allOf}, {@code $ref} with siblings, and properties that several schemas mention become one check; each set is
 * compiled once.
 */
final class PlanCompiler {
    /** Beyond this many checks, schemas are no longer merged: hostile ones could make exponentially many sets. */
    private static final int MOST_MERGED = 20_000;

    /** How many schemas may apply to one value from within each other: each takes its share of the stack. */
    private static final int DEEPEST = 100;

    private final LoadedSchemas loaded;
    private final boolean assertFormats;
    private final Map<Set<Site>, Link> links = new HashMap<>();
    private final Deque<Set<Site>> open = new ArrayDeque<>();
    private final Map<Set<Site>, Check> compiled = new HashMap<>();
    private final Map<EvaluatedCompiler.Key, Evaluated> evaluated = new HashMap<>();
    private final Set<Set<Site>> underWay = new HashSet<>();
    private final List<Check> linked = new ArrayList<>();
    private final Unlinker unlinker = new Unlinker();

    PlanCompiler(LoadedSchemas loaded, boolean assertFormats) {
        this.loaded = loaded;
        this.assertFormats = assertFormats;
    }

    /** The check of a schema. What an earlier one has in common with it is not compiled again. */
    Check compile(Schema root) {
        // 1. Compile the root; what stands below properties and elements is queued, so that recursion in the schema is
        //    none here.
        Set<Site> first = Set.of(Site.root(root, loaded));
        Link start = links.computeIfAbsent(first, any -> {
            open.add(first);
            return new Link();
        });
        while (!open.isEmpty()) {
            Set<Site> schemas = open.pop();
            Check check = inPlace(schemas);
            Link link = links.get(schemas);
            if (link != null) {
                link.to(check);
            }
        }
        // 2. Replace the links by what they stand for.
        unlinker.unlink(linked);
        linked.clear();
        return start.target();
    }

    /** The check of a value below the current one: compiled later, and once. */
    Check below(Collection<Site> schemas) {
        Set<Site> set = new LinkedHashSet<>(schemas);
        for (Site site : set) {
            if (site.isNever()) {
                return Nothing.of(site);
            }
        }
        set.removeIf(Site::isAlways);
        if (set.isEmpty()) {
            return Anything.INSTANCE;
        }
        if (set.size() > 1 && links.size() > MOST_MERGED) {
            return Combined.of(set.stream().map(each -> below(Set.of(each))).toList());
        }
        return links.computeIfAbsent(set, any -> {
            open.add(set);
            return new Link();
        });
    }

    /** The check of the current value: compiled now, and once. */
    Check inPlace(Collection<Site> schemas) {
        Set<Site> set = new LinkedHashSet<>(schemas);
        Check known = compiled.get(set);
        if (known != null) {
            return known;
        }
        if (!underWay.add(set)) { // by a dynamic reference, which leads to what only the plan knows
            throw Refusals.loop(set.iterator().next().schema());
        }
        if (underWay.size() > DEEPEST) {
            throw Refusals.tooDeep(set.iterator().next().schema(), DEEPEST);
        }
        Check check = compileInPlace(set);
        underWay.remove(set);
        compiled.put(set, check);
        linked.add(check);
        return check;
    }

    /** What a schema looks at: found out once. */
    Evaluated evaluated(EvaluatedCompiler.Key key, Supplier<Evaluated> compile) {
        Evaluated known = evaluated.get(key);
        if (known == null) {
            known = compile.get();
            evaluated.put(key, known);
        }
        return known;
    }

    private Check compileInPlace(Set<Site> schemas) {
        Conjunction all = Conjunction.of(schemas);
        if (all.never().isPresent()) {
            return Nothing.of(all.never().get());
        }
        List<UnionCompiler> unions = new ArrayList<>();
        for (String keyword : List.of("anyOf", "oneOf")) {
            all.having(keyword).forEach(schema -> unions.add(new UnionCompiler(this, schema, keyword)));
        }
        EnumSet<JsonType> types = all.types();
        unions.forEach(union -> types.removeIf(type -> !union.allows(type)));
        if (types.isEmpty()) {
            return contradiction(all, unions);
        }
        List<Check> always = ConditionCompiler.of(this, all);
        Expected expected = new Expected(all, unions, types);
        Map<JsonType, Check> checks = new EnumMap<>(JsonType.class);
        for (JsonType type : types) {
            List<Check> parts = new ArrayList<>(ValueCompiler.of(all, type, expected));
            parts.add(ofType(all, type));
            unions.forEach(union -> parts.add(union.check(type, expected)));
            parts.addAll(always);
            checks.put(type, unevaluated(all, type, Combined.of(parts)));
        }
        boolean free = types.size() == JsonType.values().length
                && checks.values().stream().allMatch(Anything.class::isInstance);
        return free ? Anything.INSTANCE : new ByType(checks, expected.phrases(), expected.keyword());
    }

    /** What allows no type: an empty union, or demands of which no value meets all. */
    private static Check contradiction(Conjunction all, List<UnionCompiler> unions) {
        List<ByType> demands = new ArrayList<>();
        for (Site site : all.having("type")) {
            EnumSet<JsonType> types = Conjunction.types(site.value("type"));
            demands.add(ByType.of(types, Expected.ofTypes(types), site.place("type")));
        }
        for (UnionCompiler union : unions) {
            EnumSet<JsonType> types = EnumSet.allOf(JsonType.class);
            types.removeIf(type -> !union.allows(type));
            if (types.isEmpty()) {
                return new Nothing(Code.NO_MATCH, union.keyword());
            }
            demands.add(ByType.of(types, union.phrases(types), union.keyword()));
        }
        return new Contradiction(demands);
    }

    private Check ofType(Conjunction all, JsonType type) {
        return switch (type) {
            case STRING -> ScalarCompiler.ofString(all, assertFormats);
            case INTEGER, FRACTION -> ScalarCompiler.ofNumber(all);
            case ARRAY -> ArrayCompiler.of(this, all);
            case OBJECT -> ofObject(all);
            case BOOLEAN, NULL -> Anything.INSTANCE;
        };
    }

    private Check unevaluated(Conjunction all, JsonType type, Check others) {
        return switch (type) {
            case ARRAY -> ArrayCompiler.unevaluated(this, all, others);
            case OBJECT -> ObjectCompiler.unevaluated(this, all, others);
            default -> others;
        };
    }

    private Check ofObject(Conjunction all) {
        List<Check> parts = new ArrayList<>(ConditionCompiler.ofObjects(this, all));
        parts.add(0, ObjectCompiler.of(this, all));
        return Combined.of(parts);
    }
}
