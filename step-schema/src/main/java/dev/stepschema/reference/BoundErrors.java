package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Counts and numbers that are too small or too large. */
final class BoundErrors {
    private static final int LONGEST_COUNT = 18;

    private BoundErrors() {}

    static Finding ofCount(Clue clue) {
        String bound = count(clue.operand());
        String noun = noun(clue.name(), bound.equals("1"));
        String least = clue.name().startsWith("min") ? "least " : "most ";
        String message = clue.subject() + " must have at " + least + bound + " " + noun + ", but has "
                + count(clue.spot().value());
        return clue.finding(code(clue.name()), message);
    }

    /** A bound as it is said: without the fraction that it may be written with. */
    private static String count(JsonNode bound) {
        BigDecimal value = bound.decimalValue();
        return value.precision() - (long) value.scale() > LONGEST_COUNT
                ? value.toString()
                : value.setScale(0, RoundingMode.DOWN).toPlainString();
    }

    private static String noun(String keyword, boolean one) {
        return switch (keyword) {
            case "minLength", "maxLength" -> one ? "character" : "characters";
            case "minItems", "maxItems" -> one ? "element" : "elements";
            default -> one ? "property" : "properties";
        };
    }

    private static int count(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.text().codePointCount(0, string.text().length());
        } else if (value instanceof JsonArray array) {
            return array.elements().size();
        }
        return value instanceof JsonObject object ? object.members().size() : 0;
    }

    static Finding ofNumber(Clue clue) {
        // Draft 4 has booleans that make the bound beside them an exclusive one.
        boolean excludes = switch (clue.name()) {
            case "minimum" -> clue.operandOf("exclusiveMinimum", "").equals("true");
            case "maximum" -> clue.operandOf("exclusiveMaximum", "").equals("true");
            default -> false;
        };
        Code code = code(clue.name());
        if (excludes) {
            code = code == Code.MINIMUM ? Code.EXCLUSIVE_MINIMUM : Code.EXCLUSIVE_MAXIMUM;
        }
        String wanted = switch (code) {
            case MINIMUM -> "at least ";
            case MAXIMUM -> "at most ";
            case EXCLUSIVE_MINIMUM -> "greater than ";
            case EXCLUSIVE_MAXIMUM -> "less than ";
            default -> "a multiple of ";
        };
        return Finding.wanting(
                code,
                clue.spot(),
                clue.keyword(),
                List.of(wanted + clue.operandOf(clue.name(), clue.operand().toString())),
                clue.showsValues(),
                Optional.empty());
    }

    private static Code code(String keyword) {
        return switch (keyword) {
            case "minLength" -> Code.MIN_LENGTH;
            case "maxLength" -> Code.MAX_LENGTH;
            case "minItems" -> Code.MIN_ITEMS;
            case "maxItems" -> Code.MAX_ITEMS;
            case "minProperties" -> Code.MIN_PROPERTIES;
            case "maxProperties" -> Code.MAX_PROPERTIES;
            case "minimum" -> Code.MINIMUM;
            case "maximum" -> Code.MAXIMUM;
            case "exclusiveMinimum" -> Code.EXCLUSIVE_MINIMUM;
            case "exclusiveMaximum" -> Code.EXCLUSIVE_MAXIMUM;
            default -> Code.MULTIPLE_OF;
        };
    }
}
