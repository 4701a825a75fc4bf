package dev.stepschema.codegen.names;

import dev.stepschema.json.Utf8;
import java.util.Optional;
import java.util.PrimitiveIterator;

/**
 * Texts of schemas in a line of the lock of names: none holds what ends a line or a part of it, or what nobody sees.
 * Different texts stay different.
 */
final class LockText {
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private LockText() {}

    /** A place without spaces: they are written as in URIs, and so are {@code %} and the {@code &} between places. */
    static String place(String place) {
        if (place.codePoints().allMatch(c -> isPlain(c) && c != ' ' && c != '%' && c != '&')) {
            return place;
        }
        StringBuilder text = new StringBuilder();
        place.codePoints().forEach(c -> {
            if (isPlain(c) && c != ' ' && c != '%' && c != '&') {
                text.appendCodePoint(c);
                return;
            }
            for (byte each : Utf8.encode(Character.toString(c))) {
                text.append(String.format("%%%02X", each));
            }
        });
        return text.toString();
    }

    /** A text as a JSON string. */
    static String string(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            int escape = c == '/' ? -1 : ESCAPED.indexOf(c);
            if (escape >= 0) {
                text.append('\\').append(ESCAPES.charAt(escape));
            } else if (isPlain(c)) {
                text.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    text.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return text.append('"').toString();
    }

    /** A JSON text as {@link #string} writes it, however it was escaped; empty if it is neither a string nor a scalar. */
    static Optional<String> member(String json) {
        if (json.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false")) {
            return Optional.of(json);
        }
        boolean isQuoted = json.length() > 1 && json.startsWith("\"") && json.endsWith("\"");
        return isQuoted ? unescaped(json.substring(1, json.length() - 1)).map(LockText::string) : Optional.empty();
    }

    private static Optional<String> unescaped(String content) {
        StringBuilder value = new StringBuilder();
        PrimitiveIterator.OfInt units = content.chars().iterator();
        while (units.hasNext()) {
            int unit = units.nextInt();
            int next = unit != '\\' ? unit : units.hasNext() ? escaped(units) : -1;
            if (next < 0 || unit == '"') {
                return Optional.empty();
            }
            value.append((char) next);
        }
        return Optional.of(value.toString());
    }

    /** The character of an escape behind its backslash; negative for none. */
    private static int escaped(PrimitiveIterator.OfInt units) {
        int kind = units.nextInt();
        if (kind != 'u') {
            int escape = ESCAPES.indexOf(kind);
            return escape < 0 ? -1 : ESCAPED.charAt(escape);
        }
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = units.hasNext() ? Character.digit(units.nextInt(), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
