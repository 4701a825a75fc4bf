package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.read.Checks;
import dev.stepschema.read.ConstraintException;
import dev.stepschema.read.TextPattern;
import dev.stepschema.source.Schema;
import java.math.BigDecimal;
import java.util.List;

/** Which of the values that schemas list their bounds and patterns leave; decided by the checks of generated code. */
final class Restrictions {
    private Restrictions() {}

    /** Whether a value keeps what some schemas demand of its type. */
    static boolean allow(JsonValue value, List<Schema> parts) {
        try {
            if (value instanceof JsonString string) {
                Constraints.ofString(parts).forEach(constraint -> check(string.text(), constraint));
            } else if (value instanceof JsonNumber number) {
                Constraints.ofNumber(parts).forEach(constraint -> check(number.value(), constraint));
            }
            return true;
        } catch (ConstraintException e) {
            return false;
        }
    }

    private static void check(String text, Constraint constraint) {
        if (constraint.value() instanceof JsonString pattern) {
            Checks.pattern("", text, TextPattern.of(pattern.text()));
        } else if (constraint.keyword().equals("minLength")) {
            Checks.minLength("", text, constraint.count());
        } else {
            Checks.maxLength("", text, constraint.count());
        }
    }

    private static void check(BigDecimal number, Constraint constraint) {
        BigDecimal bound = ((JsonNumber) constraint.value()).value();
        switch (constraint.keyword()) {
            case "minimum" -> Checks.minimum("", number, bound);
            case "maximum" -> Checks.maximum("", number, bound);
            case "exclusiveMinimum" -> Checks.exclusiveMinimum("", number, bound);
            case "exclusiveMaximum" -> Checks.exclusiveMaximum("", number, bound);
            default -> Checks.multipleOf("", number, bound);
        }
    }
}
