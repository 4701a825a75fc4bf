package dev.stepschema.report;

/** Foreign text on a terminal: one line, and nothing in it that moves the cursor or turns the direction of writing. */
final class Plain {
    private static final int HALF = 40;

    private Plain() {}

    /** A name or a pointer, whole; what is no plain character is escaped. */
    static String escaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint)) {
                plain.appendCodePoint(codePoint);
            } else {
                for (char unit : Character.toChars(codePoint)) {
                    plain.append(String.format("\\u%04X", (int) unit));
                }
            }
        });
        return plain.toString();
    }

    /** A name or a pointer, with its middle left out if it is long; what is no plain character is escaped. */
    static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= 2 * HALF) {
            return escaped(text);
        }
        String head = text.substring(0, text.offsetByCodePoints(0, HALF));
        String tail = text.substring(text.offsetByCodePoints(text.length(), -HALF));
        return escaped(head) + "…" + escaped(tail);
    }

    /** A line of a document, a character for a character, so that carets below it stay in place. */
    static String masked(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(codePoint ->
                        plain.appendCodePoint(codePoint == '\t' ? ' ' : isPlain(codePoint) ? codePoint : '�'));
        return plain.toString();
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
