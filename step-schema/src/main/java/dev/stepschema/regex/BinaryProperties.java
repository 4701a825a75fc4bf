package dev.stepschema.regex;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The binary properties of ECMA-262, table 68, that the JVM's own data decide. */
final class BinaryProperties {
    private BinaryProperties() {}

    /** The property of a name, or null. */
    static @Nullable IntPredicate of(String name) {
        return switch (name) {
            case "Any" -> c -> true;
            case "Assigned" -> Character::isDefined;
            case "ASCII" -> c -> c < 128;
            case "ASCII_Hex_Digit", "AHex" -> c -> c < 128 && Character.digit(c, 16) >= 0;
            case "Hex_Digit", "Hex" -> BinaryProperties::isHexDigit;
            case "Alphabetic", "Alpha" -> Character::isAlphabetic;
            case "Lowercase", "Lower" -> Character::isLowerCase;
            case "Uppercase", "Upper" -> Character::isUpperCase;
            case "Cased" -> BinaryProperties::isCased;
            case "White_Space", "space" -> BinaryProperties::isWhiteSpace;
            case "Bidi_Mirrored", "Bidi_M" -> Character::isMirrored;
            case "Ideographic", "Ideo" -> Character::isIdeographic;
            case "ID_Start", "IDS", "XID_Start", "XIDS" -> Character::isUnicodeIdentifierStart;
            case "ID_Continue", "IDC", "XID_Continue", "XIDC" -> BinaryProperties::isIdContinue;
            case "Join_Control", "Join_C" -> c -> c == 0x200C || c == 0x200D;
            case "Regional_Indicator", "RI" -> c -> c >= 0x1F1E6 && c <= 0x1F1FF;
            case "Emoji_Modifier", "EMod" -> c -> c >= 0x1F3FB && c <= 0x1F3FF;
            case "Noncharacter_Code_Point", "NChar" -> c -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            case "Variation_Selector", "VS" -> BinaryProperties::isVariationSelector;
            default -> null;
        };
    }

    private static boolean isHexDigit(int c) {
        return (c < 128 || (c >= 0xFF00 && c <= 0xFF5E)) && Character.digit(c, 16) >= 0;
    }

    private static boolean isCased(int c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean isWhiteSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
    }

    private static boolean isIdContinue(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x180B && c <= 0x180F && c != 0x180E)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
