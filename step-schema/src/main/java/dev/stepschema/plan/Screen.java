package dev.stepschema.plan;

import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.Names;
import org.jspecify.annotations.Nullable;

/**
 * Tells at a glance which forms of a union an object cannot have: by the properties that are there, and by the strings
 * that some of them may have. What it leaves has to be tried.
 */
final class Screen {
    private final Names names;
    private final @Nullable Names[] strings;
    private final long[][] byString;
    private final long[] byOther;
    private final long[] required;
    private final Check[] forms;
    private final long[] ofBranch;

    /**
     * A screen for up to 64 forms and names.
     *
     * @param names the properties that are looked at
     * @param strings for each, the strings that tell forms apart, if there are some
     * @param byString for each, the forms that allow none of these strings, and then those that allow each
     * @param byOther for each, the forms that allow a value that is no string
     * @param required for each form, the properties that have to be there
     * @param forms the checks
     * @param ofBranch for each branch of the union, the forms that are part of it
     */
    Screen(
            Names names,
            @Nullable Names[] strings,
            long[][] byString,
            long[] byOther,
            long[] required,
            Check[] forms,
            long[] ofBranch) {
        this.names = names;
        this.strings = strings;
        this.byString = byString;
        this.byOther = byOther;
        this.required = required;
        this.forms = forms;
        this.ofBranch = ofBranch;
    }

    /** The check of a form. */
    Check form(int index) {
        return forms[index];
    }

    /** Whether a branch of the union has one of some forms. */
    boolean hasBranch(int index, long possible) {
        return (ofBranch[index] & possible) != 0;
    }

    /**
     * Looks at an object.
     *
     * @param cursor stands on the object and is left anywhere in it
     * @return the forms that it may have, as a set of bits
     */
    long possible(JsonCursor cursor) {
        long possible = forms.length == Long.SIZE ? -1L : (1L << forms.length) - 1;
        long present = 0;
        int predicted = 0;
        for (int name = cursor.nextName(names, predicted);
                name != JsonCursor.END;
                name = cursor.nextName(names, predicted)) {
            cursor.nextValue();
            if (name >= 0) {
                predicted = name + 1;
                present |= 1L << name;
                possible &= allowing(name, cursor);
                if ((possible & (possible - 1)) == 0) {
                    return possible; // at most one is left, whose own check sees the rest
                }
            }
            cursor.skip();
        }
        for (int i = 0; i < forms.length; i++) {
            possible &= (required[i] & ~present) == 0 ? -1L : ~(1L << i);
        }
        return possible;
    }

    private long allowing(int name, JsonCursor cursor) {
        Names known = strings[name];
        if (known == null) {
            return -1L;
        }
        return cursor.type() == JsonType.STRING
                ? byString[name][Math.max(-1, cursor.textIndex(known)) + 1]
                : byOther[name];
    }
}
