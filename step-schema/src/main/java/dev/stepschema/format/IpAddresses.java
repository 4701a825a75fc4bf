package dev.stepschema.format;

/** {@code ipv4} (RFC 2673, section 3.2, as RFC 3986 has it) and {@code ipv6} (RFC 4291, section 2.2). */
final class IpAddresses {
    private static final int GROUPS = 8;

    private IpAddresses() {}

    static boolean isIpv4(String text) {
        return isIpv4(text, 0, text.length());
    }

    static boolean isIpv6(String text) {
        return isIpv6(text, 0, text.length());
    }

    /** Four decimal numbers up to 255 without leading zeros. */
    static boolean isIpv4(String text, int from, int to) {
        int at = from;
        for (int part = 0; part < 4; part++) {
            if (part > 0 && (at == to || text.charAt(at++) != '.')) {
                return false;
            }
            int start = at;
            int value = 0;
            while (at < to && at - start < 3 && AsciiSet.DIGIT.contains(text.charAt(at))) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            if (at == start || value > 255 || (at - start > 1 && text.charAt(start) == '0')) {
                return false;
            }
        }
        return at == to;
    }

    /** Eight groups of up to four hexadecimal digits, the last two perhaps as IPv4, one row of zeros perhaps as ::. */
    static boolean isIpv6(String text, int from, int to) {
        int groups = 0;
        boolean shortened = text.startsWith("::", from) && to - from >= 2;
        int at = shortened ? from + 2 : from;
        while (at < to) {
            int start = at;
            while (at < to && at - start < 4 && AsciiSet.HEX.contains(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                return false;
            }
            if (at < to && text.charAt(at) == '.') {
                return isFull(groups + 2, shortened) && isIpv4(text, start, to);
            }
            groups++;
            if (at == to) {
                break;
            }
            if (text.charAt(at++) != ':' || at == to) {
                return false;
            }
            if (text.charAt(at) == ':') {
                if (shortened) {
                    return false;
                }
                shortened = true;
                at++;
            }
        }
        return isFull(groups, shortened);
    }

    private static boolean isFull(int groups, boolean shortened) {
        return shortened ? groups < GROUPS : groups == GROUPS;
    }
}
