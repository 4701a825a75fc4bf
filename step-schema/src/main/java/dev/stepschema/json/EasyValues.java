package dev.stepschema.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For each name of a table, the values that are right whatever else is asked of them, so that a cursor may pass over them
 * without anybody looking. It does not have to know them all: who passes over nothing is right, too.
 */
public final class EasyValues {
    /** The bit of an array without elements, beside those of {@link JsonType}. */
    public static final int EMPTY_ARRAY = 128;

    /** The bit of an object without properties. */
    public static final int EMPTY_OBJECT = 256;

    final Names names;
    private final int[] kinds;
    private final @Nullable Names[] texts;

    /** A table in which nothing is easy. */
    public EasyValues(Names names) {
        this.names = names;
        this.kinds = new int[names.size()];
        this.texts = new Names[names.size()];
    }

    /**
     * Says what is easy.
     *
     * @param index the index of a property's name
     * @param values the {@linkplain JsonType#bit() types} of which every value is right, and the bits of the empty
     *     containers if they are
     * @param strings the strings that are right, if not all are
     */
    public void set(int index, int values, @Nullable Names strings) {
        kinds[index] = values;
        texts[index] = strings;
    }

    /** Whether there is any such value. */
    public boolean isAnyEasy() {
        return Arrays.stream(kinds).anyMatch(kind -> kind != 0)
                || Arrays.stream(texts).anyMatch(strings -> strings != null);
    }

    /** Whether somebody has to look at every value of a property. */
    boolean isNeverEasy(int index) {
        return kinds[index] == 0 && texts[index] == null;
    }

    int kinds(int index) {
        return kinds[index];
    }

    @Nullable
    Names texts(int index) {
        return texts[index];
    }
}
