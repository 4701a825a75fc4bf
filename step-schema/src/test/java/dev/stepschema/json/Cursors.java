package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.Code;
import dev.stepschema.Limits;
import java.util.ArrayList;
import java.util.List;

/** Runs a document on every cursor that reads text, and says what each has seen. */
public final class Cursors {
    private static final Names NO_NAMES = new Names(List.of());

    private Cursors() {}

    /**
     * What a cursor has seen of a document.
     *
     * @param values its tokens, a line each: where, what; up to the first thing that cannot be read
     * @param faults its faults
     */
    public record Seen(List<String> values, List<Place> faults) {}

    /** A fault, without its words. */
    public record Place(Code code, String pointer, long offset) {
        static Place of(InputFault fault) {
            return new Place(fault.code(), fault.pointer(), fault.offset());
        }
    }

    /** What the cursor over bytes sees. */
    public static Seen overBytes(byte[] text, Limits limits) {
        Seen seen = new Seen(new ArrayList<>(), new ArrayList<>());
        ByteCursor cursor = new ByteCursor(limits, fault -> seen.faults.add(Place.of(fault)));
        try {
            cursor.start(new Source(text));
            visit(cursor, seen.values);
            cursor.finish();
        } catch (InputFault fault) {
            seen.faults.add(Place.of(fault));
        }
        return seen;
    }

    /** What the cursor over Jackson's parser sees. */
    public static Seen overJackson(byte[] text, Limits limits) {
        Seen seen = new Seen(new ArrayList<>(), new ArrayList<>());
        JacksonInput input = new JacksonInput(JacksonInput.factory(limits), new Source(text));
        JacksonCursor cursor = new JacksonCursor(input, limits, fault -> seen.faults.add(Place.of(fault)));
        try {
            cursor.start();
            visit(cursor, seen.values);
            cursor.finish();
        } catch (InputFault fault) {
            seen.faults.add(Place.of(fault));
        }
        return seen;
    }

    /**
     * Compares what two cursors have seen: the verdict, the tokens up to the first fault, the codes, and the places but
     * for those that Jackson cannot tell. Where the text is malformed, Jackson names the place at which it noticed: the
     * end of a wrong word, not its beginning; the element that should follow, not the one that a comma is missing behind;
     * and it looks at a token's end before it gives the token. A name that it cannot read, it cannot say either.
     */
    static void assertSame(Seen ours, Seen jacksons, String what) {
        assertEquals(codes(ours), codes(jacksons), what);
        if (ours.faults.stream().noneMatch(fault -> isVague(fault.code()))) {
            assertEquals(ours.faults, jacksons.faults, what);
        }
        boolean fails = !ours.faults.isEmpty();
        int common = fails ? Math.min(ours.values.size(), jacksons.values.size()) : ours.values.size();
        assertTrue(ours.values.subList(0, common).equals(jacksons.values.subList(0, common)), what);
    }

    private static boolean isVague(Code code) {
        return code == Code.MALFORMED || code == Code.TRAILING || code == Code.LIMIT_NAME || code == Code.ENCODING;
    }

    private static List<Code> codes(Seen seen) {
        return seen.faults.stream().map(Place::code).distinct().toList();
    }

    private static void visit(JsonCursor cursor, List<String> seen) {
        String place = cursor.offset() + " " + cursor.pointer() + " ";
        switch (cursor.type()) {
            case OBJECT -> {
                seen.add(place + "{");
                while (cursor.nextName(NO_NAMES, 0) != JsonCursor.END) {
                    seen.add(cursor.offset() + " " + cursor.pointer() + " " + cursor.name() + ":");
                    cursor.nextValue();
                    visit(cursor, seen);
                }
                seen.add("}");
            }
            case ARRAY -> {
                seen.add(place + "[");
                while (cursor.nextElement()) {
                    visit(cursor, seen);
                }
                seen.add("]");
            }
            case STRING -> seen.add(place + '"' + cursor.text());
            case INTEGER, FRACTION -> seen.add(place + cursor.type() + cursor.number());
            case BOOLEAN -> seen.add(place + cursor.booleanValue());
            case NULL -> seen.add(place + "null");
        }
    }
}
