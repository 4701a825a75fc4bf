package dev.stepschema.format;

import dev.stepschema.regex.Regex;
import java.nio.charset.StandardCharsets;

/** {@code email} (the Mailbox of RFC 5321, section 4.1.2) and {@code idn-email} (that of RFC 6531, section 3.3). */
final class Emails {
    private static final int LONGEST_LOCAL = 64;
    private static final Regex EMAIL = grammar("");
    private static final Regex IDN_EMAIL = grammar("\\u{80}-\\u{10FFFF}");
    private static final Regex GENERAL_LITERAL = Regex.of("^[\\da-zA-Z-]*[\\da-zA-Z]:[!-Z^-~]+$");

    private Emails() {}

    /** The grammar, with more characters than ASCII or not; what is in brackets is left to be looked at. */
    private static Regex grammar(String more) {
        String word = "[\\w!#$%&'*+/=?^`{|}~" + more + "-]+";
        String quoted = "\"(?:[ !#-\\[\\]-~" + more + "]|\\\\[ -~])*\"";
        String label = "[\\da-zA-Z" + more + "](?:[\\da-zA-Z" + more + "-]*[\\da-zA-Z" + more + "])?";
        return Regex.of("^(?:" + word + "(?:\\." + word + ")*|" + quoted + ")@(?:" + label + "(?:\\." + label
                + ")*|\\[[!-Z^-~]+\\])$");
    }

    static boolean isEmail(String text) {
        return isMailbox(text, EMAIL);
    }

    static boolean isIdnEmail(String text) {
        return isMailbox(text, IDN_EMAIL);
    }

    private static boolean isMailbox(String text, Regex grammar) {
        int at = text.endsWith("]") ? text.lastIndexOf("@[") : text.lastIndexOf('@');
        if (at < 0 || at > LONGEST_LOCAL || !grammar.find(text)) {
            return false;
        }
        if (text.substring(0, at).getBytes(StandardCharsets.UTF_8).length > LONGEST_LOCAL) {
            return false;
        }
        return !text.endsWith("]") || isLiteral(text, at + 2, text.length() - 1);
    }

    /** The address-literal of RFC 5321, section 4.1.3, without its brackets. */
    private static boolean isLiteral(String text, int from, int to) {
        if (text.regionMatches(true, from, "IPv6:", 0, 5)) {
            return IpAddresses.isIpv6(text, from + 5, to);
        }
        return IpAddresses.isIpv4(text, from, to) || GENERAL_LITERAL.find(text.substring(from, to));
    }
}
