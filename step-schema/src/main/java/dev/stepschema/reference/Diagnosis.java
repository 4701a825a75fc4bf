package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue;
import dev.stepschema.plan.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** networknt's flat list of errors to faults: one fault for what is one, and of a union only what its value came closest to. */
final class Diagnosis {
    private final SchemaLookup lookup;
    private final JsonValue root;
    private final String pointer;
    private final boolean showsValues;

    /**
     * A diagnosis.
     *
     * @param lookup finds the schemas
     * @param root the value that was checked
     * @param pointer its JSON Pointer in the document
     * @param showsValues whether sentences may quote values
     */
    Diagnosis(SchemaLookup lookup, JsonValue root, String pointer, boolean showsValues) {
        this.lookup = lookup;
        this.root = root;
        this.pointer = pointer;
        this.showsValues = showsValues;
    }

    /** The faults, in the order of the document. */
    List<Fault> of(List<com.networknt.schema.Error> errors) {
        // 1. Put every error into our terms.
        List<Evidence> evidence = new ArrayList<>();
        errors.forEach(error -> evidence.addAll(translate(error)));
        // 2. Decide, from the innermost union outwards, what to say of each.
        List<Finding> findings = conjunction(evidence, 0);
        // 3. Put them in the order of the document.
        return findings.stream()
                .sorted(Comparator.comparingLong(finding -> finding.spot().offset()))
                .map(Finding::toFault)
                .toList();
    }

    private List<Evidence> translate(com.networknt.schema.Error error) {
        Clue clue = Clue.of(error, lookup, root, pointer, showsValues);
        List<String> path = Paths.steps(error.getEvaluationPath());
        List<Finding> findings = clue.name().equals("oneOf") ? List.of(Forms.several(clue)) : Translator.findings(clue);
        return findings.stream()
                .map(finding -> new Evidence(finding, path, clue.instance()))
                .toList();
    }

    /** What holds together: findings outside of unions, and what is to be said of each union. */
    private List<Finding> conjunction(List<Evidence> evidence, int level) {
        List<Evidence> told = new ArrayList<>();
        Map<List<Object>, List<Evidence>> unions = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            if (each.unions().size() <= level) {
                told.add(each);
                continue;
            }
            UnionStep step = each.unions().get(level);
            List<Object> key = List.of(
                    each.path().subList(0, step.keywordEnd()), each.instance().subList(0, step.depth()));
            unions.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
        }
        for (List<Evidence> union : unions.values()) {
            Evidence any = union.get(0);
            UnionStep step = any.unions().get(level);
            List<String> path = any.path().subList(0, step.keywordEnd());
            List<String> instance = any.instance().subList(0, step.depth());
            union(union, level).forEach(finding -> told.add(new Evidence(finding, path, instance, List.of())));
        }
        return Consequences.without(told);
    }

    private List<Finding> union(List<Evidence> evidence, int level) {
        Map<Integer, List<Evidence>> byBranch = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            byBranch.computeIfAbsent(each.unions().get(level).branch(), any -> new ArrayList<>())
                    .add(each);
        }
        List<Evidence> itself = byBranch.remove(UnionStep.ITSELF);
        boolean several = itself != null && itself.get(0).finding().code() == Code.SEVERAL_MATCH;
        if (itself != null && (several || byBranch.isEmpty())) {
            return List.of(itself.get(0).finding());
        }
        Evidence any = evidence.get(0);
        UnionStep step = any.unions().get(level);
        Spot spot = Spot.of(root, pointer, any.instance().subList(0, step.depth()));
        Forms forms = Forms.of(lookup, any.path().subList(0, step.keywordEnd()), byBranch.size());
        List<Attempt> attempts = new ArrayList<>();
        byBranch.forEach((branch, found) -> attempts.add(
                new Attempt(forms.name(branch), forms.tags(lookup, branch), conjunction(found, level + 1))));
        return new UnionVerdict(spot, forms, attempts).findings();
    }
}
