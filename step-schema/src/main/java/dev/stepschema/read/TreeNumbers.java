package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.json.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers of a parsed document. A parser that makes doubles has rounded already: a double counts as the integer it looks
 * like up to 2^53, and is refused beyond, because nobody can say what stood in the document.
 */
final class TreeNumbers {
    private static final double LARGEST_EXACT_DOUBLE = 9_007_199_254_740_992.0;
    private static final int LONGEST_INTEGER = 1_000; // digits, as the parsers limit them

    private TreeNumbers() {}

    static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }

    /** Whether a number has a zero fractional part; no exponent is expanded. */
    static boolean isInteger(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isFinite(value) && value == Math.rint(value);
        }
        if (number instanceof BigDecimal decimal) {
            return decimal.signum() == 0
                    || decimal.scale() <= 0
                    || decimal.stripTrailingZeros().scale() <= 0;
        }
        return true;
    }

    static long int64(TreeValue value) {
        if (value.raw() instanceof Long || value.raw() instanceof Integer) {
            return ((Number) value.raw()).longValue();
        }
        BigInteger integer = integer(value);
        if (integer.bitLength() > 63) {
            throw outOfRange(value, "a 64-bit integer", "integers>big-integer");
        }
        return integer.longValue();
    }

    static int int32(TreeValue value) {
        BigInteger integer = integer(value);
        if (integer.bitLength() > 31) {
            throw outOfRange(value, "a 32-bit integer", "integers>long");
        }
        return integer.intValue();
    }

    static BigInteger integer(TreeValue value) {
        Number number = number(value, "an integer");
        boolean isDouble = number instanceof Double || number instanceof Float;
        if (isDouble && (!isFinite(number) || Math.abs(number.doubleValue()) > LARGEST_EXACT_DOUBLE)) {
            throw value.fault(
                    Code.OUT_OF_RANGE, "must be an integer, but was rounded by the parser before it could be checked");
        }
        if (!isInteger(number)) {
            throw value.isNot("an integer");
        }
        BigDecimal decimal = exact(number);
        if ((long) decimal.precision() - decimal.scale() > LONGEST_INTEGER) {
            throw outOfRange(value, "an integer of at most " + LONGEST_INTEGER + " digits", "");
        }
        return decimal.toBigInteger();
    }

    static BigDecimal decimal(TreeValue value) {
        Number number = number(value, "a number");
        if (!isFinite(number)) {
            throw value.fault(Code.OUT_OF_RANGE, "is beyond what the parser can hold");
        }
        return exact(number);
    }

    static double float64(TreeValue value) {
        double number = number(value, "a number").doubleValue();
        if (!Double.isFinite(number)) {
            throw outOfRange(value, "a 64-bit floating-point number", "numbers>decimal");
        }
        return number;
    }

    /** A number without loss; one that is not finite is none. */
    static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        } else if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return number instanceof Double || number instanceof Float
                ? BigDecimal.valueOf(number.doubleValue())
                : BigDecimal.valueOf(number.longValue());
    }

    static boolean isMultiple(Number value, Number factor) {
        return Numbers.isMultiple(exact(value), exact(factor));
    }

    private static Number number(TreeValue value, String expected) {
        if (value.raw() instanceof Number number) {
            return number;
        }
        throw value.isNot(expected);
    }

    private static RuntimeException outOfRange(TreeValue value, String type, String option) {
        String remedy = option.isEmpty() ? "" : "; generate with <" + option + "</" + option.split(">", 2)[0] + ">";
        return value.fault(Code.OUT_OF_RANGE, "does not fit " + type + remedy);
    }
}
