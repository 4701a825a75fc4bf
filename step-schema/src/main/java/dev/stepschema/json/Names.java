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
    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final byte[][] quoted;
    private final long[] words; // the names as in "name": one after the other, each filled up with zeros
    private final int[] firstWords;
    private final int[] unusedBits; // of the last word of each
    private final int[] slots;
    private final boolean hasEmptyName;
    private volatile @Nullable PropertyNameMatcher matcher; // made when a parser first asks for it

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
        this.hasEmptyName = indexes.containsKey("");
        this.firstWords = new int[names.size() + 1];
        this.unusedBits = new int[names.size()];
        for (int i = 0; i < quoted.length; i++) {
            int length = quoted[i].length + 2; // with the first quotation mark and the colon
            int count = (length + 7) / 8;
            firstWords[i + 1] = firstWords[i] + count;
            unusedBits[i] = count * 64 - length * 8;
        }
        this.words = new long[firstWords[quoted.length]];
        for (int i = 0; i < quoted.length; i++) {
            byte[] whole = ('"' + names.get(i) + "\":").getBytes(StandardCharsets.UTF_8);
            whole = Arrays.copyOf(whole, (firstWords[i + 1] - firstWords[i]) * 8);
            for (int word = firstWords[i]; word < firstWords[i + 1]; word++) {
                words[word] = Bytes.word(whole, (word - firstWords[i]) * 8);
            }
        }
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
        int behind = at + name.length;
        return behind <= end && Arrays.equals(text, at, behind, name, 0, name.length) ? name.length - 1 : -1;
    }

    /** The offset behind a name that stands at a place in quotation marks and with its colon; -1 if it does not. */
    int behindIfAt(int index, byte[] text, int at, int end) {
        int last = firstWords[index + 1] - 1;
        int i = firstWords[index];
        int from = at;
        if (at + (last - i + 1) * 8 > end) { // too near to the end for whole words, and for much of a value
            return -1;
        }
        for (; i < last; i++, from += 8) {
            if (Bytes.word(text, from) != words[i]) {
                return -1;
            }
        }
        int unused = unusedBits[index];
        return ((Bytes.word(text, from) ^ words[last]) << unused) == 0 ? from + 8 - (unused >>> 3) : -1;
    }

    /** The index of a name that stands in a text without escapes, or {@link JsonCursor#UNKNOWN}. */
    int indexOf(byte[] text, int from, int to) {
        if (quoted.length == 0) {
            return JsonCursor.UNKNOWN;
        }
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
        if (!hasEmptyName) {
            return parser.nextNameMatch(matcher());
        }
        String name = parser.nextName(); // Jackson's matcher cannot hold the empty name
        if (name != null) {
            return indexOf(name);
        }
        return parser.currentToken() == JsonToken.END_OBJECT ? JsonCursor.END : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    private PropertyNameMatcher matcher() {
        PropertyNameMatcher made = matcher;
        if (made == null) {
            List<Named> named = names.stream().map(Named::fromString).toList();
            made = new JsonFactory().constructNameMatcher(named, false);
            matcher = made;
        }
        return made;
    }
}
