package dev.stepschema.text;

/** Foreign text in our sentences: cut, in quotation marks, and unable to leave its line. */
public final class Quotes {
    private static final int LONGEST = 60;

    private Quotes() {}

    /**
     * A property name or a string value as messages show it: at most 60 code points; control characters, line
     * separators, format characters (which reverse the direction of text) and lone surrogates escaped.
     */
    public static String name(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int shown = 0;
        int i = 0;
        while (i < text.length() && shown < LONGEST) {
            int codePoint = text.codePointAt(i);
            append(quoted, codePoint);
            i += Character.charCount(codePoint);
            shown++;
        }
        return quoted.append(i < text.length() ? "…\"" : "\"").toString();
    }

    private static void append(StringBuilder quoted, int codePoint) {
        switch (codePoint) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isPlain(codePoint)) {
                    quoted.appendCodePoint(codePoint);
                } else {
                    for (char unit : Character.toChars(codePoint)) {
                        quoted.append(String.format("\\u%04X", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
