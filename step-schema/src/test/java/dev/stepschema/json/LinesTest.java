package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void countUtf16UnitsAndLineFeeds() {
        Lines lines = lines("a\nä𝄞x\r\n\n€");
        assertEquals(new Lines.Place(1, 1, 0), lines.place(0));
        assertEquals(new Lines.Place(1, 2, 1), lines.place(1));
        assertEquals(new Lines.Place(2, 1, 2), lines.place(2));
        assertEquals(new Lines.Place(2, 2, 4), lines.place(4)); // behind ä
        assertEquals(new Lines.Place(2, 4, 8), lines.place(8)); // behind the surrogate pair
        assertEquals(new Lines.Place(2, 5, 9), lines.place(9));
        assertEquals(new Lines.Place(3, 1, 11), lines.place(11));
        assertEquals(new Lines.Place(4, 1, 12), lines.place(12));
        assertEquals(new Lines.Place(4, 2, 15), lines.place(15));
    }

    @Test
    void goBack() {
        Lines lines = lines("a\nb\nc");
        assertEquals(3, lines.place(4).line());
        assertEquals(1, lines.place(0).line());
        assertEquals(2, lines.place(2).line());
    }

    @Test
    void endWhereTheTextEnds() {
        assertEquals(new Lines.Place(2, 2, 3), lines("a\nb").place(99));
        assertEquals(new Lines.Place(1, 1, 0), lines("").place(5));
    }

    @Test
    void doNotCountAByteOrderMark() {
        assertEquals(new Lines.Place(1, 1, 3), lines("\uFEFF[").place(3));
        assertEquals(new Lines.Place(1, 2, 4), lines("\uFEFF[").place(4));
    }

    private static Lines lines(String text) {
        return new Lines(text.getBytes(StandardCharsets.UTF_8));
    }
}
