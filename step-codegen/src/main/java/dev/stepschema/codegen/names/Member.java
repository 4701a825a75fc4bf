package dev.stepschema.codegen.names;

import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.text.Quotes;

/**
 * A constant or a component that is to be named.
 *
 * @param spelling its value or name in JSON; of a string what it holds
 * @param isString whether that is a string in JSON
 * @param wanted what it would be called if it were alone
 * @param isOwn whether it is called so already, so that it is the first to get the name
 */
record Member(String spelling, boolean isString, String wanted, boolean isOwn) {

    /** A property, or an element of a tuple, by its name. */
    static Member component(String name) {
        String wanted = JavaNames.component(name);
        return new Member(name, true, wanted, wanted.equals(name));
    }

    /** A value of an enum: a scalar that is not null. */
    static Member constant(JsonValue value) {
        String spelling = spelling(value);
        String wanted = JavaNames.constant(spelling);
        return new Member(spelling, value instanceof JsonString, wanted, wanted.equals(spelling));
    }

    private static String spelling(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.text();
        } else if (value instanceof JsonNumber number) {
            return number.text();
        } else if (value instanceof JsonBoolean bool) {
            return String.valueOf(bool.value());
        }
        throw new IllegalArgumentException("no constant can be " + value);
    }

    /** This member, if somebody has chosen a name for it. */
    Member called(String name) {
        return new Member(spelling, isString, name, true);
    }

    /** Whether no other member can ever take a name from this one. */
    boolean isSafe(String name) {
        return isOwn && name.equals(wanted);
    }

    /** As JSON: what tells it from all others of its type. */
    String json() {
        return isString ? LockText.string(spelling) : spelling;
    }

    /** As sentences show it. */
    String shown() {
        return isString ? Quotes.name(spelling) : spelling;
    }
}
