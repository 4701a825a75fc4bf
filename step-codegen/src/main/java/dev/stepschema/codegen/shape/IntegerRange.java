package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Options.Integers;
import dev.stepschema.codegen.model.Scalar;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.json.JsonValue.JsonNumber;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * The integers that a schema allows, as far as its bounds say.
 *
 * @param hasBounds whether there is a least and a greatest integer
 * @param greatest the larger of both, without its sign
 */
record IntegerRange(boolean hasBounds, BigDecimal greatest) {
    private static final BigDecimal LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    static IntegerRange of(Facts facts) {
        boolean isBoundBelow = false;
        boolean isBoundAbove = false;
        BigDecimal greatest = BigDecimal.ZERO;
        for (Constraint bound : Constraints.ofNumber(facts.parts())) {
            boolean isBelow = bound.keyword().toLowerCase(Locale.ROOT).endsWith("minimum");
            boolean isAbove = bound.keyword().toLowerCase(Locale.ROOT).endsWith("maximum");
            isBoundBelow |= isBelow;
            isBoundAbove |= isAbove;
            if ((isBelow || isAbove) && bound.value() instanceof JsonNumber number) {
                greatest = greatest.max(number.value().abs());
            }
        }
        return new IntegerRange(isBoundBelow && isBoundAbove, greatest);
    }

    /** The type that holds them: wider than asked for where a bound is. */
    Scalar type(Integers wanted) {
        if (wanted == Integers.BIG_INTEGER || greatest.compareTo(LONG) > 0) {
            return Scalar.BIG_INTEGER;
        }
        return wanted == Integers.INT && hasBounds && greatest.compareTo(INT) <= 0 ? Scalar.INT : Scalar.LONG;
    }
}
