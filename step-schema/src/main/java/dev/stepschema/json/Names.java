package dev.stepschema.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * A fixed table of property names or of strings, compiled so that a cursor finds the index of one without making a
 * string.
 */
public final class Names {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final byte[][] quoted;
    private final int[] slots;
    private final PropertyNameMatcher matcher;

    /**
     * A table.
     *
     * @param names the names, all different; the index of a name is its position here
     */
    public Names(List<String> names) {
        this.names = List.copyOf(names);
        this.quoted = new byte[names.size()][];
        this.slots = new int[Integer.highestOneBit(Math.max(1, names.size())) * 4];
        Arrays.fill(slots, JsonCursor.UNKNOWN);
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
            quoted[i] = (names.get(i) + '"').getBytes(StandardCharsets.UTF_8);
            slots[freeSlot(quoted[i])] = i;
        }
        this.matcher = FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    private int freeSlot(byte[] name) {
        int slot = slot(name, 0, name.length - 1);
        while (slots[slot] >= 0) {
            slot = next(slot);
        }
        return slot;
    }

    private int slot(byte[] text, int from, int to) {
        return (int) Bytes.hash(text, from, to, 0) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** How many names there are. */
    public int size() {
        return names.size();
    }

    /** The name at an index. */
    public String get(int index) {
        return names.get(index);
    }

    /** All names, by index. */
    public List<String> all() {
        return names;
    }

    /** The index of a name, or {@link JsonCursor#UNKNOWN}. */
    public int indexOf(String name) {
        return indexes.getOrDefault(name, JsonCursor.UNKNOWN);
    }

    /** The length in bytes of a name, if it stands at a place with a quotation mark behind it; else -1. */
    int lengthIfAt(int index, byte[] text, int at, int end) {
        byte[] name = quoted[index];
        int to = at + name.length;
        return to <= end && Arrays.equals(text, at, to, name, 0, name.length) ? name.length - 1 : -1;
    }

    /** The index of a name that stands in a text without escapes, or {@link JsonCursor#UNKNOWN}. */
    int indexOf(byte[] text, int from, int to) {
        for (int slot = slot(text, from, to); slots[slot] >= 0; slot = next(slot)) {
            byte[] name = quoted[slots[slot]];
            if (Arrays.equals(text, from, to, name, 0, name.length - 1)) {
                return slots[slot];
            }
        }
        return JsonCursor.UNKNOWN;
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }
}
