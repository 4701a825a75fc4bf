package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables of names, and the sets of those that an object has had. */
class NamesTest {
    private static final List<String> NAMES = List.of(
            "",
            "a",
            "id",
            "ä",
            "seven77",
            "eight888",
            "nine99999",
            "𝄞",
            "sixteen_letters_",
            "seventeen_letters",
            "a\"b");

    @Test
    void areFoundByTextAndByBytes() {
        Names names = new Names(NAMES);
        for (int i = 0; i < NAMES.size(); i++) {
            byte[] bytes = NAMES.get(i).getBytes(StandardCharsets.UTF_8);
            assertEquals(i, names.indexOf(NAMES.get(i)));
            assertEquals(i, names.indexOf(bytes, 0, bytes.length));
            assertEquals(NAMES.get(i), names.get(i));
        }
        for (String other : List.of("b", "i", "idd", "eight889", "eight8888", "seventeen_letterz", "A")) {
            byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
            assertEquals(JsonCursor.UNKNOWN, names.indexOf(other));
            assertEquals(JsonCursor.UNKNOWN, names.indexOf(bytes, 0, bytes.length));
        }
    }

    @Test
    void areRecognisedWhereTheyStand() {
        Names names = new Names(NAMES);
        for (int i = 0; i < NAMES.size(); i++) {
            int length = NAMES.get(i).getBytes(StandardCharsets.UTF_8).length;
            for (String behind : List.of("", ":", ":1,\"and more of the document\":2}")) {
                byte[] text = ("{\"" + NAMES.get(i) + '"' + behind).getBytes(StandardCharsets.UTF_8);
                assertEquals(length, names.lengthIfAt(i, text, 2, text.length), NAMES.get(i));
                assertEquals(-1, names.lengthIfAt(i, text, 2, 2 + length), NAMES.get(i));
                assertEquals(-1, names.lengthIfAt((i + 1) % NAMES.size(), text, 2, text.length), NAMES.get(i));
            }
            byte[] longer = (NAMES.get(i) + "x\": and more of it").getBytes(StandardCharsets.UTF_8);
            assertEquals(-1, names.lengthIfAt(i, longer, 0, longer.length), NAMES.get(i));
        }
    }

    @Test
    void mayBeMany() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add("name" + i);
        }
        Names names = new Names(many);
        for (int i = 0; i < many.size(); i++) {
            byte[] bytes = many.get(i).getBytes(StandardCharsets.UTF_8);
            assertEquals(i, names.indexOf(bytes, 0, bytes.length));
        }
    }

    @Test
    void ofObjectsWithinEachOtherAreKeptApart() {
        NameSets sets = new NameSets();
        sets.open(1);
        assertTrue(add(sets, 1, "a"));
        sets.open(2);
        assertTrue(add(sets, 2, "a"));
        assertFalse(add(sets, 2, "a"));
        sets.close(2);
        assertFalse(add(sets, 1, "a"));
        assertTrue(add(sets, 1, "b"));
        sets.open(40);
        assertTrue(add(sets, 40, "b"));
        sets.clear();
        sets.open(1);
        assertTrue(add(sets, 1, "a"));
    }

    @Test
    void ofObjectsAreSetsHoweverManyThereAre() {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            NameSets sets = new NameSets();
            Set<String> outer = new HashSet<>();
            sets.open(1);
            for (int i = 0; i < 500; i++) {
                String name = String.valueOf(random.nextInt(1_000));
                assertEquals(outer.add(name), add(sets, 1, name));
                if (i % 50 == 49) {
                    Set<String> inner = new HashSet<>();
                    sets.open(2);
                    for (int k = 0; k < 100; k++) {
                        String other = String.valueOf(random.nextInt(100));
                        assertEquals(inner.add(other), add(sets, 2, other));
                    }
                    sets.close(2);
                }
            }
        }
    }

    private static boolean add(NameSets sets, int depth, String name) {
        byte[] bytes = ("xx" + name + "yy").getBytes(StandardCharsets.UTF_8);
        return sets.add(depth, bytes, 2, bytes.length - 2);
    }
}
