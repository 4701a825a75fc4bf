package dev.stepschema.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Facts about numbers, decided on their digits and their scale: no exponent is ever expanded. */
public final class Numbers {
    /** Beyond this a {@link BigDecimal} has no scale; such numbers are cut to an exponent of this size. */
    private static final int LARGEST_EXPONENT = 1_000_000_000;

    private Numbers() {}

    /**
     * Whether a number has a zero fractional part.
     *
     * @param text a number as RFC 8259, section 6, writes it
     */
    public static boolean isInteger(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                return hasZeroFraction(text);
            }
        }
        return true;
    }

    /** Compares the exponent with how far behind the decimal point the last digit stands that is not zero. */
    private static boolean hasZeroFraction(String text) {
        int point = -1;
        int last = -1;
        int i = 0;
        for (; i < text.length() && (text.charAt(i) | 0x20) != 'e'; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                point = i;
            } else if (c >= '1' && c <= '9') {
                last = i;
            }
        }
        if (last < 0) {
            return true;
        }
        int behind = point < 0 ? last - (i - 1) : last > point ? last - point : last - (point - 1);
        return i == text.length() ? behind <= 0 : exponent(text.substring(i + 1)) >= behind;
    }

    /** An exponent as RFC 8259, section 6, writes it; beyond a billion, a billion. */
    private static int exponent(String text) {
        boolean negative = text.startsWith("-");
        int value = 0;
        for (int i = negative || text.startsWith("+") ? 1 : 0; i < text.length() && value < LARGEST_EXPONENT; i++) {
            value = (int) Math.min(LARGEST_EXPONENT, value * 10L + (text.charAt(i) - '0'));
        }
        return negative ? -value : value;
    }

    /**
     * The exact value of a number, but for an exponent beyond a billion, which is cut to a billion.
     *
     * @param text a number as RFC 8259, section 6, writes it
     */
    public static BigDecimal decimal(String text) {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (exponentAt < 0) {
            return new BigDecimal(text);
        }
        BigDecimal digits = new BigDecimal(text.substring(0, exponentAt));
        if (digits.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return digits.scaleByPowerOfTen(exponent(text.substring(exponentAt + 1)));
    }

    /**
     * Whether a number is a multiple of another, exactly.
     *
     * @param value any number
     * @param divisor a number above 0
     */
    public static boolean isMultiple(BigDecimal value, BigDecimal divisor) {
        if (value.signum() == 0) {
            return true;
        }
        BigDecimal dividend = value.stripTrailingZeros();
        BigDecimal by = divisor.stripTrailingZeros();
        long power = (long) by.scale() - dividend.scale(); // dividend = a·10^p, by = b·10^q; power = p - q
        BigInteger b = by.unscaledValue();
        if (power >= 0) { // b divides a·10^power
            BigInteger rest = BigInteger.TEN.modPow(BigInteger.valueOf(power), b);
            return dividend.unscaledValue().multiply(rest).mod(b).signum() == 0;
        }
        return false; // a has no trailing zeros, so no power of ten divides it
    }
}
