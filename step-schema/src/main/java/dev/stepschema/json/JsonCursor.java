package dev.stepschema.json;

import dev.stepschema.regex.Regex;

/**
 * One pass over the tokens of a document. Everything that checks or reads JSON goes through a cursor, so that it works on
 * bytes and on parsed values alike.
 *
 * <p>A cursor stands on a value: on its only token, or on the opening brace or bracket. Who is given a cursor consumes
 * exactly that value and leaves the cursor on the value's last token:
 *
 * <pre>{@code
 * // on an opening brace                         // on an opening bracket
 * while (cursor.nextName(names, 0) != END) {     while (cursor.nextElement()) {
 *     cursor.nextValue();                            consume(cursor);
 *     consume(cursor);                           }
 * }
 * }</pre>
 *
 * Each method may throw {@link InputFault} where the input cannot be read on.
 */
public abstract class JsonCursor {
    /** Returned by {@link #nextName} behind the last property. */
    public static final int END = -1;

    /** Returned by {@link #nextName} for a name that is not in the table. */
    public static final int UNKNOWN = -2;

    JsonCursor() {}

    /** The type of the current value. */
    public abstract JsonType type();

    /** The current value, which is a boolean. */
    public abstract boolean booleanValue();

    /** The characters of the current value, which is a string; escapes are resolved. */
    public abstract String text();

    /** The length in code points of the current value, which is a string. */
    public int length() {
        String text = text();
        return text.codePointCount(0, text.length());
    }

    /** Whether a regular expression matches somewhere in the current value, which is a string. */
    public boolean find(Regex regex) {
        return regex.find(text());
    }

    /**
     * The index of the current value, which is a string, in a table.
     *
     * @return the index or {@link #UNKNOWN}
     */
    public int textIndex(Names texts) {
        return texts.indexOf(text());
    }

    /** The characters of the current value, which is a number, as they stand in the document. */
    public abstract String number();

    /**
     * Moves to the next name of the current object.
     *
     * @param names the names to look for
     * @param predicted the index of the name that is probably next; any number
     * @return the index of the name in the table, {@link #UNKNOWN} or {@link #END}
     */
    public abstract int nextName(Names names, int predicted);

    /**
     * Consumes properties of the current object for as long as they are those of a table, in its order, and their values
     * are easy. It may stop as early as it likes, before the first one even.
     *
     * @param easy the names, and the values that nobody has to look at
     * @param from the index of the first name
     * @param to the index of the name before which it stops
     * @return the index of the first name that was not consumed
     */
    public int skipEasy(EasyValues easy, int from, int to) {
        return from;
    }

    /** The name that {@link #nextName} moved to. */
    public abstract String name();

    /** Moves from a name to its value. */
    public abstract void nextValue();

    /**
     * Moves to the next element of the current array.
     *
     * @return false behind the last element
     */
    public abstract boolean nextElement();

    /** Consumes the current value; it is checked to be well-formed. */
    public abstract void skip();

    /** Consumes the current value and returns it. */
    public abstract JsonValue read();

    /**
     * The current value in a form in which it can be looked at several times. An array or object is consumed; a scalar,
     * which is one token, is looked at where it stands.
     */
    public final Replay replay() {
        return type().isContainer() ? replayContainer() : () -> this;
    }

    abstract Replay replayContainer();

    /**
     * Consumes the rest of an object of which only the first name has been visited, or found missing.
     *
     * @param start the offset at which the object began
     * @return the whole object, so that it can be looked at several times
     */
    public abstract Replay replayFromName(long start);

    /** The byte offset of the current token, be it a value or a name; -1 where the document has none. */
    public abstract long offset();

    /** The JSON Pointer of the current value or name. */
    public abstract String pointer();

    /** Reports that the object has had the current name before. */
    public abstract void reportDuplicate();
}
