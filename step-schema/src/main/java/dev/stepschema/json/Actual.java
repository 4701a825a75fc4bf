package dev.stepschema.json;

import dev.stepschema.text.Quotes;

/** What stands in a document, as the end of a sentence says it: {@code but is the integer 5}. */
public final class Actual {
    private static final int LONGEST_NUMBER = 60;

    private Actual() {}

    /** A value, quoted if it is a scalar. */
    public static String of(JsonValue value) {
        return of(new TreeCursor(value, ""));
    }

    /** The value on which a cursor stands, quoted if it is a scalar; the cursor does not move. */
    public static String of(JsonCursor cursor) {
        JsonType type = cursor.type();
        return switch (type) {
            case STRING -> Quotes.name(cursor.text());
            case INTEGER -> integer(cursor.number());
            case FRACTION -> cut(cursor.number());
            case BOOLEAN -> String.valueOf(cursor.booleanValue());
            case NULL, ARRAY, OBJECT -> type.phrase();
        };
    }

    /** Only the type of the value on which a cursor stands, for messages that must not show values. */
    public static String typeOf(JsonCursor cursor) {
        return cursor.type().phrase();
    }

    private static String integer(String number) {
        return number.matches("-?[0-9]+") ? "the integer " + cut(number) : cut(number);
    }

    private static String cut(String number) {
        return number.length() <= LONGEST_NUMBER ? number : number.substring(0, LONGEST_NUMBER) + "…";
    }
}
