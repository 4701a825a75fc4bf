package dev.stepschema.regex;

/** Brackets: for the JDK a bracket within them nests, {@code &&} intersects, and neither may be empty. */
final class EcmaClass {
    private final EcmaRegex reader;
    private final String regex;

    EcmaClass(EcmaRegex reader) {
        this.reader = reader;
        this.regex = reader.text();
    }

    /** The brackets on which the reader stands, for the JDK; the reader goes behind them. */
    String translate() {
        int at = reader.at() + 1;
        boolean negated = regex.startsWith("^", at);
        at += negated ? 1 : 0;
        if (regex.startsWith("]", at)) {
            reader.goTo(at + 1);
            return negated ? "[\\x{0}-\\x{10FFFF}]" : "(?!)";
        }
        StringBuilder out = new StringBuilder(negated ? "[^" : "[");
        reader.goTo(at);
        boolean afterClass = false;
        while (!regex.startsWith("]", reader.at())) {
            afterClass = member(out, afterClass);
        }
        reader.goTo(reader.at() + 1);
        return out.append(']').toString();
    }

    /** One character or escape; returns whether it stands for several characters. */
    private boolean member(StringBuilder out, boolean afterClass) {
        int at = reader.at();
        if (at >= regex.length()) {
            throw reader.error("a bracket is not closed");
        }
        char c = regex.charAt(at);
        if (c == '\\') {
            boolean several = EcmaEscape.isClass(regex, at);
            out.append(escape());
            return several;
        }
        reader.goTo(at + 1);
        if (c == '-') {
            boolean literal = afterClass || (regex.startsWith("\\", at + 1) && EcmaEscape.isClass(regex, at + 1));
            out.append(literal ? "\\-" : "-");
        } else {
            out.append(c == '[' || c == '&' || c == '^' ? "\\" + c : String.valueOf(c));
        }
        return false;
    }

    private String escape() {
        if (regex.startsWith("\\b", reader.at())) { // in brackets, a backspace
            reader.goTo(reader.at() + 2);
            return "\\x08";
        }
        return new EcmaEscape(reader).translate(true);
    }
}
