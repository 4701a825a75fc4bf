package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Options.Untyped;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where references lead, in all sets of schemas of a run. */
final class References {
    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    private final List<DynamicScope> sets;
    private final Untyped untyped;
    private final Map<Selection, Facts> facts = new HashMap<>();

    References(List<LoadedSchemas> sets, Untyped untyped) {
        this.sets = sets.stream().map(DynamicScope::new).toList();
        this.untyped = untyped;
    }

    /** What schemas mean that speak of objects and never say that the value is one. */
    Untyped untyped() {
        return untyped;
    }

    /** What holds where a selection applies. */
    Facts facts(Selection selection) {
        Facts known = facts.get(selection);
        if (known == null) {
            known = new Facts(selection, this);
            facts.put(selection, known);
        }
        return known;
    }

    /** The schemas that {@code $ref} and {@code $dynamicRef} lead to. */
    private List<Schema> targets(Schema schema) {
        return sets.stream()
                .map(set -> set.targets(schema))
                .filter(targets -> !targets.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The schema that another one is just a second place of: the target of a {@code $ref}, or the only element of an
     * {@code allOf}, that has no siblings but annotations.
     */
    Optional<Schema> alias(Schema schema) {
        List<String> assertions = Keywords.assertions(schema);
        if (assertions.size() == 1 && REFERENCES.contains(assertions.get(0))) {
            return targets(schema).stream().findFirst();
        }
        boolean isSingle =
                assertions.equals(List.of("allOf")) && schema.elements("allOf").size() == 1;
        return isSingle ? Optional.of(schema.elements("allOf").get(0)) : Optional.empty();
    }

    /** Whether a schema is just a second place of one that has a name, and thus no type. */
    boolean isAliasOfNamed(Schema schema) {
        return alias(schema).filter(References::isNamed).isPresent();
    }

    /** All schemas that apply wherever one of these does: what they refer to and what their {@code allOf} holds. */
    List<Schema> closure(List<Schema> schemas) {
        Set<Schema> all = new LinkedHashSet<>();
        schemas.forEach(schema -> collect(schema, all));
        return List.copyOf(all);
    }

    /** What a schema builds upon comes first: so do its properties. Not recursive, as references may be long chains. */
    private void collect(Schema schema, Set<Schema> all) {
        Set<Schema> begun = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(List.of(schema));
        while (!open.isEmpty()) {
            Schema next = open.peek();
            if (!begun.add(next)) {
                all.add(open.pop());
                continue;
            }
            List<Schema> foundations = new ArrayList<>(targets(next));
            foundations.addAll(next.elements("allOf"));
            Collections.reverse(foundations);
            foundations.stream().filter(each -> !begun.contains(each)).forEach(open::push);
        }
    }

    /**
     * Whether a schema stands where schemas have names: at the root, among definitions, or under an anchor; and is by itself
     * what it is here.
     */
    static boolean isNamed(Schema schema) {
        if (!schema.anchors().isEmpty()) {
            return false;
        }
        List<String> tokens = Pointers.tokens(schema.pointer());
        if (tokens.isEmpty() || schema.has("$anchor") || schema.has("$id")) {
            return true;
        }
        String parent = tokens.size() == 1 ? "" : tokens.get(tokens.size() - 2);
        boolean isComponent = schema.document().openApi() && schema.pointer().matches("/components/schemas/[^/]+");
        return isComponent || parent.equals("$defs") || parent.equals("definitions");
    }
}
