package dev.stepschema.format;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;

/** The rules for code points that depend on their neighbours (RFC 5892, appendix A). */
final class IdnaContext {
    private static final int NONE = -1;

    private IdnaContext() {}

    /** Whether a code point of the property {@link IdnaProperty#CONTEXT} may stand where it does. */
    static boolean allows(int[] label, int at) {
        int before = at > 0 ? label[at - 1] : NONE;
        int after = at + 1 < label.length ? label[at + 1] : NONE;
        int codePoint = label[at];
        return switch (codePoint) {
            case 0x200C -> JoiningTypes.VIRAMA.contains(before) || JoiningTypes.isBetweenJoining(label, at); // A.1
            case 0x200D -> JoiningTypes.VIRAMA.contains(before); // A.2
            case 0xB7 -> before == 'l' && after == 'l'; // A.3
            case 0x375 -> isOf(UnicodeScript.GREEK, after); // A.4
            case 0x5F3, 0x5F4 -> isOf(UnicodeScript.HEBREW, before); // A.5, A.6
            case 0x30FB -> any(label, IdnaContext::isJapanese); // A.7
            default ->
                isArabicIndic(codePoint) // A.8, A.9
                        ? !any(label, IdnaContext::isExtendedArabicIndic)
                        : !any(label, IdnaContext::isArabicIndic);
        };
    }

    private static boolean any(int[] label, IntPredicate property) {
        for (int codePoint : label) {
            if (property.test(codePoint)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(UnicodeScript script, int codePoint) {
        return codePoint != NONE && UnicodeScript.of(codePoint) == script;
    }

    private static boolean isJapanese(int codePoint) {
        return isOf(UnicodeScript.HIRAGANA, codePoint)
                || isOf(UnicodeScript.KATAKANA, codePoint)
                || isOf(UnicodeScript.HAN, codePoint);
    }

    private static boolean isArabicIndic(int codePoint) {
        return codePoint >= 0x660 && codePoint <= 0x669;
    }

    private static boolean isExtendedArabicIndic(int codePoint) {
        return codePoint >= 0x6F0 && codePoint <= 0x6F9;
    }
}
