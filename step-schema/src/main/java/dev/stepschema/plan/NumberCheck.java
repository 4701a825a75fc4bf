package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.Numbers;
import java.math.BigDecimal;
import java.util.List;

/**
 * Bounds of a number, decided exactly (validation, section 6.2).
 *
 * @param conditions all that the number has to fulfil
 */
public record NumberCheck(List<Condition> conditions) implements Check {
    /**
     * One keyword.
     *
     * @param code which keyword it is
     * @param operand its value
     * @param text its value as the schema writes it
     * @param keyword where it stands
     */
    public record Condition(Code code, BigDecimal operand, String text, Keyword keyword) {
        boolean isMet(BigDecimal value) {
            return switch (code) {
                case MINIMUM -> value.compareTo(operand) >= 0;
                case MAXIMUM -> value.compareTo(operand) <= 0;
                case EXCLUSIVE_MINIMUM -> value.compareTo(operand) > 0;
                case EXCLUSIVE_MAXIMUM -> value.compareTo(operand) < 0;
                case MULTIPLE_OF -> Numbers.isMultiple(value, operand);
                default -> throw new IllegalStateException(code + " is no keyword for numbers");
            };
        }

        private String wanted() {
            return switch (code) {
                        case MINIMUM -> "at least ";
                        case MAXIMUM -> "at most ";
                        case EXCLUSIVE_MINIMUM -> "greater than ";
                        case EXCLUSIVE_MAXIMUM -> "less than ";
                        default -> "a multiple of ";
                    }
                    + text;
        }
    }

    @Override
    public boolean check(Run run) {
        BigDecimal value = Numbers.decimal(run.cursor().number());
        boolean ok = true;
        for (Condition condition : conditions) {
            if (!condition.isMet(value)) {
                ok = run.fault(
                        condition.code(),
                        condition.keyword(),
                        () -> Sentences.mustBe(run.cursor().pointer(), List.of(condition.wanted()), run.other()));
            }
        }
        return ok;
    }
}
