package dev.stepschema.regex;

/** What follows a backslash, in and out of brackets (ECMA-262, section 22.2.1). */
final class EcmaEscape {
    /** White space and line terminators, as the inside of brackets. */
    private static final String SPACE =
            "\\t\\n\\x0B\\f\\r\\x20\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

    private final EcmaRegex reader;
    private final String regex;

    EcmaEscape(EcmaRegex reader) {
        this.reader = reader;
        this.regex = reader.text();
    }

    /** Whether the escape at an index stands for several characters, so that no range begins or ends with it. */
    static boolean isClass(String regex, int at) {
        return at + 1 < regex.length() && "dDwWsSpP".indexOf(regex.charAt(at + 1)) >= 0;
    }

    /**
     * The escape on which the reader stands, for the JDK; the reader goes behind it.
     *
     * @param bracketed whether it stands in brackets
     */
    String translate(boolean bracketed) {
        int at = reader.at();
        if (at + 1 >= regex.length()) {
            throw reader.error("a backslash at the end");
        }
        char c = regex.charAt(at + 1);
        reader.goTo(at + 2);
        return switch (c) {
            case 'd', 'D', 'w', 'W', 't', 'n', 'f', 'r' -> "\\" + c;
            case 's' -> bracketed ? SPACE : "[" + SPACE + "]";
            case 'S' -> "[^" + SPACE + "]";
            case 'v' -> "\\x0B";
            case '0' -> nul();
            case 'c' -> control();
            case 'x' -> "\\x" + hex(2);
            case 'u' -> unicode();
            case 'p', 'P' -> property(c);
            default -> identity();
        };
    }

    private String nul() {
        int at = reader.at();
        if (at < regex.length() && isDigit(regex.charAt(at))) {
            throw reader.error("an octal escape");
        }
        return "\\x00";
    }

    private String control() {
        char letter = reader.at() < regex.length() ? regex.charAt(reader.at()) : '\0';
        if (!((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'))) {
            throw reader.error("no letter follows \\c");
        }
        reader.goTo(reader.at() + 1);
        return String.format("\\x%02X", letter % 32);
    }

    private String unicode() {
        if (!regex.startsWith("{", reader.at())) {
            return "\\u" + hex(4);
        }
        String digits = braces();
        if (!digits.matches("0*[0-9a-fA-F]{1,6}")) {
            throw reader.error("no code point");
        }
        return "\\x{" + digits.replaceFirst("^0+(?=.)", "") + "}";
    }

    private String hex(int length) {
        int at = reader.at();
        String digits = regex.substring(at, Math.min(at + length, regex.length()));
        if (!digits.matches("[0-9a-fA-F]{" + length + "}")) {
            throw reader.error("not " + length + " hexadecimal digits");
        }
        reader.goTo(at + length);
        return digits;
    }

    private String property(char kind) {
        if (!regex.startsWith("{", reader.at())) {
            throw reader.error("no property in braces");
        }
        String name = braces();
        return UnicodeProperties.find(name)
                .map(known -> kind == 'p' ? known : known.negated())
                .orElseThrow(() -> reader.error("unknown character property {" + name + "}"))
                .text();
    }

    private String braces() {
        int end = regex.indexOf('}', reader.at());
        if (end < 0) {
            throw reader.error("a brace is not closed");
        }
        String inside = regex.substring(reader.at() + 1, end);
        reader.goTo(end + 1);
        return inside;
    }

    private String identity() {
        int codePoint = regex.codePointAt(reader.at() - 1);
        reader.goTo(reader.at() - 1 + Character.charCount(codePoint));
        if (Character.isLetterOrDigit(codePoint)) {
            throw reader.error("unknown escape \\" + Character.toString(codePoint));
        }
        return codePoint < 0x80 ? "\\" + (char) codePoint : Character.toString(codePoint);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
