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

    private static boolean hasZeroFraction(String text) {
        BigDecimal value = decimal(text);
        return value.signum() == 0
                || value.scale() <= 0
                || value.stripTrailingZeros().scale() <= 0;
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
        BigInteger exponent = new BigInteger(text.substring(exponentAt + 1).replaceFirst("^\\+", ""));
        int cut = exponent.bitLength() > 31
                ? Integer.signum(exponent.signum()) * LARGEST_EXPONENT
                : Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, exponent.intValue()));
        return digits.scaleByPowerOfTen(cut);
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
