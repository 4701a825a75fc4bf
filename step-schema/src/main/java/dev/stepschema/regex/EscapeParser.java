package dev.stepschema.regex;

/**
 * What follows a backslash, in and out of classes (ECMA-262, sections 22.2.1 CharacterEscape and CharacterClassEscape).
 * As under the flag {@code u} a letter or digit without a meaning is a fault; other characters stand for themselves.
 */
final class EscapeParser {
    private final PatternReader reader;

    EscapeParser(PatternReader reader) {
        this.reader = reader;
    }

    /** Reads the rest of an escape that stands for a set or for a character; the backslash is read. */
    CodePointSet parse() {
        int at = reader.position() - 1;
        if (reader.peek() == PatternReader.END) {
            throw reader.fault("a backslash ends the pattern", at);
        }
        int sign = reader.next();
        return switch (sign) {
            case 'd' -> CharacterSets.DIGIT;
            case 'D' -> CharacterSets.DIGIT.complement();
            case 'w' -> CharacterSets.WORD;
            case 'W' -> CharacterSets.WORD.complement();
            case 's' -> CharacterSets.SPACE;
            case 'S' -> CharacterSets.SPACE.complement();
            case 'p' -> property(at);
            case 'P' -> property(at).complement();
            default -> CodePointSet.of(character(sign, at));
        };
    }

    private CodePointSet property(int at) {
        if (!reader.skip("{")) {
            throw reader.fault("\\p and \\P need the name of a property in braces, as in \\p{Letter}", at);
        }
        String name = reader.until('}');
        CodePointSet set = UnicodeProperties.of(name);
        if (set == null) {
            throw reader.fault("\\p{" + name + "} names no property that ECMA-262 knows", at);
        }
        return set;
    }

    private int character(int sign, int at) {
        return switch (sign) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'c' -> control(at);
            case 'x' -> required(reader.hex(2), "\\x needs two hexadecimal digits", at);
            case 'u' -> unicode(at);
            case '0' -> zero(at);
            default -> itself(sign, at);
        };
    }

    private int zero(int at) {
        if (reader.peek() >= '0' && reader.peek() <= '9') {
            throw reader.fault("octal escapes are not in ECMA-262; write \\x and two hexadecimal digits", at);
        }
        return 0;
    }

    private int itself(int sign, int at) {
        if (sign < 128 && Character.isLetterOrDigit(sign)) {
            throw reader.fault("\\" + (char) sign + " is no escape of ECMA-262", at);
        }
        return sign;
    }

    private int control(int at) {
        int letter = reader.peek();
        if (letter >= 128 || !Character.isLetter(letter)) {
            throw reader.fault("\\c needs an ASCII letter", at);
        }
        return reader.next() & 31;
    }

    private int unicode(int at) {
        if (reader.skip("{")) {
            String digits = reader.until('}');
            if (!digits.matches("0*[0-9a-fA-F]{1,6}") || Integer.parseInt(digits, 16) > Character.MAX_CODE_POINT) {
                throw reader.fault("\\u{…} needs the hexadecimal number of a code point", at);
            }
            return Integer.parseInt(digits, 16);
        }
        int unit = required(reader.hex(4), "\\u needs four hexadecimal digits, or some in braces", at);
        int after = reader.position();
        if (Character.isHighSurrogate((char) unit) && reader.skip("\\u")) {
            int second = reader.hex(4);
            if (second >= 0 && Character.isLowSurrogate((char) second)) {
                return Character.toCodePoint((char) unit, (char) second);
            }
            reader.moveTo(after);
        }
        return unit;
    }

    private int required(int value, String message, int at) {
        if (value < 0) {
            throw reader.fault(message, at);
        }
        return value;
    }
}
