package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.List;

/** The keywords that generated constructors check. */
final class Constraints {
    private static final List<String> CHECKED = List.of("pattern");

    private Constraints() {}

    static List<Constraint> of(Facts facts) {
        List<Constraint> constraints = new ArrayList<>();
        for (Schema part : facts.parts()) {
            for (String keyword : CHECKED) {
                part.keyword(keyword).ifPresent(value -> constraints.add(new Constraint(keyword, value)));
            }
        }
        return constraints;
    }
}
