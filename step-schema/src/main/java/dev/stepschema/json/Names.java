package dev.stepschema.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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
    private final long[] words; // the quoted names, one after the other, each filled up with zeros
    private final int[] firstWords;
    private final int[] unusedBits; // of the last word of each
    private final int[] slots;
    private final @Nullable PropertyNameMatcher matcher;

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
        this.firstWords = new int[names.size() + 1];
        this.unusedBits = new int[names.size()];
        for (int i = 0; i < quoted.length; i++) {
            int count = (quoted[i].length + 7) / 8;
            firstWords[i + 1] = firstWords[i] + count;
            unusedBits[i] = count * 64 - quoted[i].length * 8;
        }
        this.words = new long[firstWords[quoted.length]];
        for (int i = 0; i < quoted.length; i++) {
            byte[] whole = Arrays.copyOf(quoted[i], (firstWords[i + 1] - firstWords[i]) * 8);
            for (int word = firstWords[i]; word < firstWords[i + 1]; word++) {
                words[word] = Bytes.word(whole, (word - firstWords[i]) * 8);
            }
        }
        this.matcher = names.contains("") // Jackson's matcher cannot hold the empty name
                ? null
                : FACTORY.constructNameMatcher(
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
        int last = firstWords[index + 1] - 1;
        int i = firstWords[index];
        int from = at;
        if (at + (last - i + 1) * 8 > end) { // too near to the end for whole words
            byte[] name = quoted[index];
            boolean same = at + name.length <= end && Arrays.equals(text, at, at + name.length, name, 0, name.length);
            return same ? name.length - 1 : -1;
        }
        for (; i < last; i++, from += 8) {
            if (Bytes.word(text, from) != words[i]) {
                return -1;
            }
        }
        int unused = unusedBits[index];
        return ((Bytes.word(text, from) ^ words[last]) << unused) == 0 ? from - at + 7 - (unused >>> 3) : -1;
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

    /** Moves a parser to the next name, or behind the object: the name's index, UNKNOWN or END. */
    int next(JsonParser parser) {
        if (matcher != null) {
            return parser.nextNameMatch(matcher);
        }
        String name = parser.nextName();
        if (name != null) {
            return indexOf(name);
        }
        return parser.currentToken() == JsonToken.END_OBJECT ? JsonCursor.END : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }
}
