package dev.stepschema.json;

import dev.stepschema.DuplicateKeys;
import dev.stepschema.Limits;
import java.util.List;

/** Finds where a property stands for the first time, in a document that has been read before. */
public final class FirstName {
    private static final Limits LIMITS = Limits.defaults()
            .duplicateKeys(DuplicateKeys.ALLOW)
            .depth(Integer.MAX_VALUE)
            .number(Integer.MAX_VALUE)
            .name(Integer.MAX_VALUE)
            .properties(Integer.MAX_VALUE)
            .string(Integer.MAX_VALUE);
    private static final Names NO_NAMES = new Names(List.of());

    private FirstName() {}

    /**
     * The byte offset of the first property at a pointer.
     *
     * @param text holds the document
     * @param start the offset at which the document begins
     * @param pointer the JSON Pointer of the property in the document
     * @return the offset of its name; -1 if it is not found
     */
    public static long find(byte[] text, int start, String pointer) {
        try {
            ByteCursor cursor = new ByteCursor(LIMITS, fault -> {});
            cursor.start(new Source(text, start, text.length));
            long offset = -1;
            for (String token : Pointers.tokens(pointer)) {
                offset = cursor.type() == JsonType.ARRAY ? toElement(cursor, token) : toProperty(cursor, token);
                if (offset < 0) {
                    break;
                }
            }
            return offset;
        } catch (InputFault fault) {
            return -1;
        }
    }

    private static long toElement(JsonCursor cursor, String index) {
        for (int left = Integer.parseInt(index); cursor.nextElement(); left--) {
            if (left == 0) {
                return cursor.offset();
            }
            cursor.skip();
        }
        return -1;
    }

    private static long toProperty(JsonCursor cursor, String name) {
        while (cursor.nextName(NO_NAMES, 0) != JsonCursor.END) {
            long offset = cursor.offset();
            boolean found = cursor.name().equals(name);
            cursor.nextValue();
            if (found) {
                return offset;
            }
            cursor.skip();
        }
        return -1;
    }
}
