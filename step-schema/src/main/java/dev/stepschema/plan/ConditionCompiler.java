package dev.stepschema.plan;

import dev.stepschema.json.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code not}, {@code if} and {@code dependentSchemas} to checks (core, section 10.2). */
final class ConditionCompiler {
    private ConditionCompiler() {}

    static List<Check> of(PlanCompiler compiler, Conjunction all) {
        List<Check> checks = new ArrayList<>();
        for (Site schema : all.having("not")) {
            Check check = compiler.inPlace(List.of(schema.child("not")));
            checks.add(new Not(check, schema.place("not")));
        }
        for (Site schema : all.having("if")) {
            Check then = branch(compiler, schema, "then");
            Check otherwise = branch(compiler, schema, "else");
            if (!(then instanceof Anything && otherwise instanceof Anything)) {
                checks.add(new IfThenElse(
                        compiler.inPlace(List.of(schema.child("if"))), then, otherwise, schema.place("if")));
            }
        }
        return checks;
    }

    /** What objects have to fulfil because of the properties they have. */
    static List<Check> ofObjects(PlanCompiler compiler, Conjunction all) {
        List<Check> checks = new ArrayList<>();
        for (Site schema : all.having("dependentSchemas")) {
            Map<String, Site> dependent = schema.named("dependentSchemas");
            List<Check> then = dependent.values().stream()
                    .map(each -> compiler.inPlace(List.of(each)))
                    .toList();
            checks.add(new DependentSchemas(
                    new Names(List.copyOf(dependent.keySet())), then, schema.place("dependentSchemas")));
        }
        return checks;
    }

    private static Check branch(PlanCompiler compiler, Site schema, String keyword) {
        return schema.has(keyword) ? compiler.inPlace(List.of(schema.child(keyword))) : Anything.INSTANCE;
    }
}
