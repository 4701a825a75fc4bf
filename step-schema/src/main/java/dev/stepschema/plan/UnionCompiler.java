package dev.stepschema.plan;

import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code anyOf} and {@code oneOf} to checks (core, section 10.2.1). For each type only the branches are left that allow
 * it; where that leaves one, the union is decided by the first token.
 */
final class UnionCompiler {
    private final boolean exactlyOne;
    private final Keyword keyword;
    private final List<Form> forms = new ArrayList<>();

    UnionCompiler(PlanCompiler compiler, Site schema, String keyword) {
        this.exactlyOne = keyword.equals("oneOf");
        this.keyword = schema.place(keyword);
        for (Site branch : schema.elements(keyword)) {
            String name = name(branch, forms.size());
            forms.add(new Form(branch, name, compiler.inPlace(List.of(branch))));
        }
    }

    /** A branch, compiled. */
    private record Form(Site schema, String name, Check check) {
        Optional<Check> of(JsonType type) {
            if (check instanceof ByType byType) {
                return Optional.ofNullable(byType.checks().get(type));
            }
            boolean never = check instanceof Nothing || check instanceof Contradiction;
            return never ? Optional.empty() : Optional.of(check);
        }
    }

    private static String name(Site branch, int index) {
        Optional<String> reference = branch.schema()
                .text("$ref")
                .map(Pointers::tokens)
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> tokens.get(tokens.size() - 1));
        return reference.or(() -> branch.schema().text("title")).orElse("form " + (index + 1));
    }

    Keyword keyword() {
        return keyword;
    }

    boolean allows(JsonType type) {
        return forms.stream().anyMatch(form -> form.of(type).isPresent());
    }

    /** What the branches allow, as far as the types do. */
    List<String> phrases(Set<JsonType> types) {
        List<List<String>> lists = new ArrayList<>();
        for (Form form : forms) {
            if (form.check() instanceof ByType byType) {
                boolean possible = byType.checks().keySet().stream().anyMatch(types::contains);
                lists.add(possible ? byType.wanted() : List.of());
            } else if (form.check() instanceof Anything) {
                lists.add(Expected.ofTypes(types));
            }
        }
        return Expected.together(lists);
    }

    /** The check for values of one type. */
    Check check(JsonType type, Expected expected) {
        List<Form> candidates =
                forms.stream().filter(form -> form.of(type).isPresent()).toList();
        List<Union.Branch> branches = candidates.stream()
                .map(form -> new Union.Branch(form.name(), wanting(form.of(type).orElseThrow(), expected)))
                .toList();
        boolean free = !exactlyOne && branches.stream().anyMatch(branch -> branch.check() instanceof Anything);
        if (free) {
            return Anything.INSTANCE;
        }
        if (branches.size() == 1) {
            return branches.get(0).check();
        }
        Union union = new Union(branches, forms.size(), exactlyOne, keyword);
        return type == JsonType.OBJECT ? tagged(candidates, union) : union;
    }

    private static Check wanting(Check check, Expected expected) {
        return check instanceof EnumCheck values ? values.wanting(expected.phrases()) : check;
    }

    /** A union whose forms have different constants in one property, if there is such a property. */
    private Check tagged(List<Form> candidates, Union union) {
        for (String name : TagFinder.names(candidates.get(0).schema())) {
            Map<String, Check> byValue = new LinkedHashMap<>();
            boolean disjoint = true;
            for (int i = 0; i < candidates.size() && disjoint; i++) {
                List<JsonString> values = TagFinder.values(candidates.get(i).schema(), name);
                disjoint = !values.isEmpty();
                for (JsonString value : values) {
                    disjoint &=
                            byValue.put(value.text(), union.branches().get(i).check()) == null;
                }
            }
            if (disjoint) {
                return new TaggedUnion(name, byValue, union);
            }
        }
        return union;
    }
}
