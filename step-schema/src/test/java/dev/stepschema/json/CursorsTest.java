package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stepschema.Code;
import dev.stepschema.DuplicateKeys;
import dev.stepschema.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both cursors over text find the same faults; the places are those of the cursor over bytes. */
class CursorsTest {
    private static final Limits TIGHT =
            Limits.defaults().depth(3).number(5).string(5).name(5).properties(3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[[[[1]]]] | LIMIT_DEPTH | /0/0/0 | 3",
                "{\"a\":{\"a\":{\"a\":{\"a\":1}}}} | LIMIT_DEPTH | /a/a/a | 15",
                "{\"a\":[{\"b\":[]}]} | LIMIT_DEPTH | /a/0/b | 11",
                "[111111] | LIMIT_NUMBER | /0 | 1",
                "[-11111] | LIMIT_NUMBER | /0 | 1",
                "{\"a\": 11.111} | LIMIT_NUMBER | /a | 6",
                "[1,1.1e10] | LIMIT_NUMBER | /1 | 3",
                "111111 | LIMIT_NUMBER | `` | 0",
                "{\"a\":\"aaaaaa\"} | LIMIT_STRING | /a | 5",
                "[\"äääää\",\"ääääää\"] | LIMIT_STRING | /1 | 14",
                "\"aaaaaa\" | LIMIT_STRING | `` | 0",
                "{\"aaaaaa\":1} | LIMIT_NAME | /aaaaaa | 1",
                "{\"a\":1,\"ääääää\":1} | LIMIT_NAME | /ääääää | 7",
                "{\"a\":1,\"b\":1,\"c\":1,\"d\":1} | LIMIT_PROPERTIES | /d | 19",
                "{\"a\":1,\"b\":1,\"a\":1} | DUPLICATE | /a | 13",
                "{\"a\":1,\"b\":1,\"\\u0061\":1} | DUPLICATE | /a | 13",
                "{\"\":1,\"\":1} | DUPLICATE | / | 6",
                "[{\"a~/\":{\"b\":1,\"b\":2}}] | DUPLICATE | /0/a~0~1/b | 15",
                "[\"\\uD800\"] | ENCODING | /0 | 1",
                "[\"\\uDC00\\uD800\"] | ENCODING | /0 | 1",
                "{\"\\uD800\":1} | ENCODING | /? | 1",
                "[1 | MALFORMED | /0 | 2",
                "[1, | MALFORMED | /1 | 3",
                "{ | MALFORMED | `` | 1",
                "{\"a\" | MALFORMED | /a | 4",
                "{1:2} | MALFORMED | `` | 1",
                "[1]] | TRAILING | `` | 3",
                "1] | TRAILING | `` | 1",
                "[1],[2] | TRAILING | `` | 3",
            })
    void findFaults(String text, Code code, String pointer, long offset) {
        Cursors.Seen seen = same(text, TIGHT);
        Cursors.Place place = seen.faults().get(0);
        assertEquals(1, seen.faults().size(), text);
        assertEquals(code, place.code(), text);
        if (!pointer.equals("/?")) { // a lone surrogate, which no source of parameters can hold
            assertEquals(pointer, place.pointer(), text);
        }
        assertEquals(offset, place.offset(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[1,[]]]]",
                "[11111]",
                "[-1111]",
                "[\"äääää\"]",
                "[\"\\u0041\\u0041\\u0041\\u0041\\u0041\"]",
                "{\"\\u0041\\u0041\\u0041\\u0041\\u0041\":1}",
                "{\"äääää\":1}",
                "{\"a\":1,\"b\":{\"a\":1,\"b\":2},\"c\":{\"a\":1,\"b\":2}}",
                "[{\"a\":1},{\"a\":1}]",
                " [ 1 , 2 ] ",
                "\uFEFF[1]",
                "[\"\\uD834\\uDD1E\",\"\uD834\uDD1E\"]",
                "{\"\\uD834\\uDD1E\":[\"\\\"\\\\\\/\\b\",\"\\f\\n\\r\\t\"]}",
                "[1e5,-0,0.0,1E+2,1e-2]",
                "[true,false,null]",
                "{}",
                "[]",
                "0"
            })
    void acceptWhatIsWithinTheLimits(String text) {
        assertEquals(List.of(), same(text, TIGHT.depth(4)).faults(), text);
    }

    @Test
    void takeNulForWideCharactersOnlyAtTheBeginning() {
        assertEquals(
                List.of(new Cursors.Place(Code.ENCODING, "", 0)),
                same("[\u0000]", TIGHT).faults());
        assertEquals(
                List.of(new Cursors.Place(Code.MALFORMED, "/0", 2)),
                same("[1\u0000]", TIGHT).faults());
        assertEquals(
                List.of(new Cursors.Place(Code.TRAILING, "", 3)),
                same("[1]\u0000", TIGHT).faults());
    }

    @Test
    void allowDuplicatesIfAsked() {
        Limits allowing = TIGHT.duplicateKeys(DuplicateKeys.ALLOW);
        assertEquals(
                List.of(), same("{\"a\":1,\"a\":2,\"\\u0061\":3}", allowing).faults());
    }

    private static Cursors.Seen same(String text, Limits limits) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Cursors.Seen ours = Cursors.overBytes(bytes, limits);
        Cursors.assertSame(ours, Cursors.overJackson(bytes, limits), text);
        return ours;
    }
}
