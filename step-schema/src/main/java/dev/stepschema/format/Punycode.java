package dev.stepschema.format;

import java.util.Arrays;
import java.util.Optional;

/** Punycode (RFC 3492), without the prefix {@code xn--}. */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE = 128;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private Punycode() {}

    /** What lower-case Punycode stands for (section 6.2); empty if it is none. */
    static Optional<String> decode(String encoded) {
        int basic = Math.max(0, encoded.lastIndexOf('-'));
        int[] output = Arrays.copyOf(encoded.substring(0, basic).codePoints().toArray(), encoded.length());
        int length = basic;
        long code = FIRST_CODE;
        int bias = FIRST_BIAS;
        long index = 0;
        int at = basic > 0 ? basic + 1 : 0;
        while (at < encoded.length()) {
            long before = index;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < encoded.length() ? DIGITS.indexOf(encoded.charAt(at++)) : -1;
                if (digit < 0) {
                    return Optional.empty();
                }
                index += digit * weight;
                if (digit < threshold(k, bias)) {
                    break;
                }
                weight *= BASE - threshold(k, bias);
                if (index > Integer.MAX_VALUE || weight > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
            }
            length++;
            bias = adapt(index - before, length, before == 0);
            code += index / length;
            index %= length;
            if (code > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            System.arraycopy(output, (int) index, output, (int) index + 1, length - 1 - (int) index);
            output[(int) index++] = (int) code;
        }
        return Optional.of(new String(output, 0, length));
    }

    /** The Punycode of a text (section 6.3) of no more than a few hundred code points. */
    static String encode(String text) {
        int[] input = text.codePoints().toArray();
        StringBuilder output = new StringBuilder();
        Arrays.stream(input).filter(c -> c < FIRST_CODE).forEach(output::appendCodePoint);
        int done = output.length();
        boolean first = true;
        if (done > 0) {
            output.append('-');
        }
        int code = FIRST_CODE;
        long delta = 0;
        int bias = FIRST_BIAS;
        while (done < input.length) {
            int least = code;
            int next = Arrays.stream(input).filter(c -> c >= least).min().orElseThrow();
            delta += (long) (next - code) * (done + 1);
            code = next;
            for (int c : input) {
                if (c < code) {
                    delta++;
                } else if (c == code) {
                    append(output, delta, bias);
                    bias = adapt(delta, ++done, first);
                    first = false;
                    delta = 0;
                }
            }
            delta++;
            code++;
        }
        return output.toString();
    }

    private static void append(StringBuilder output, long delta, int bias) {
        long rest = delta;
        int k = BASE;
        for (; rest >= threshold(k, bias); k += BASE) {
            int threshold = threshold(k, bias);
            output.append(DIGITS.charAt((int) (threshold + (rest - threshold) % (BASE - threshold))));
            rest = (rest - threshold) / (BASE - threshold);
        }
        output.append(DIGITS.charAt((int) rest));
    }

    private static int threshold(int k, int bias) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    private static int adapt(long change, int length, boolean first) {
        long delta = first ? change / DAMP : change / 2;
        delta += delta / length;
        int k = 0;
        while (delta > (BASE - T_MIN) * T_MAX / 2) {
            delta /= BASE - T_MIN;
            k += BASE;
        }
        return (int) (k + (BASE - T_MIN + 1) * delta / (delta + SKEW));
    }
}
