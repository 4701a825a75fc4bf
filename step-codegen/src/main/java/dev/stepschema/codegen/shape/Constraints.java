package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.List;

/** The keywords that generated constructors check. Each restricts one JSON type and has no effect on others. */
final class Constraints {
    private static final List<String> STRINGS = List.of("pattern", "minLength", "maxLength");
    private static final List<String> NUMBERS =
            List.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf");
    private static final List<String> ARRAYS = List.of("minItems", "maxItems", "uniqueItems");
    private static final List<String> OBJECTS = List.of("minProperties", "maxProperties");

    private Constraints() {}

    static List<Constraint> ofString(List<Schema> parts) {
        return of(parts, STRINGS);
    }

    static List<Constraint> ofNumber(List<Schema> parts) {
        return of(parts, NUMBERS);
    }

    static List<Constraint> ofArray(List<Schema> parts) {
        return of(parts, ARRAYS);
    }

    static List<Constraint> ofObject(List<Schema> parts) {
        return of(parts, OBJECTS);
    }

    private static List<Constraint> of(List<Schema> parts, List<String> keywords) {
        List<Constraint> constraints = new ArrayList<>();
        for (Schema part : parts) {
            for (String keyword : keywords) {
                boolean isOff = keyword.equals("uniqueItems") && !Keywords.isTrue(part, keyword);
                part.keyword(keyword)
                        .filter(value -> !isOff)
                        .ifPresent(value -> constraints.add(new Constraint(keyword, value)));
            }
        }
        return constraints;
    }
}
