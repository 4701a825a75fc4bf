package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {
    @Test
    void escapeAndUnescape() {
        assertEquals("/a/m~0n~1o", Pointers.append("/a", "m~n/o"));
        assertEquals("/", Pointers.append("", ""));
        assertEquals("/~01", Pointers.append("", "~1"));
        assertEquals(List.of("a", "m~n/o"), Pointers.tokens("/a/m~0n~1o"));
        assertEquals(List.of("~1"), Pointers.tokens("/~01"));
        assertEquals(List.of("", ""), Pointers.tokens("//"));
        assertEquals(List.of(), Pointers.tokens(""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, true",
                "/, true",
                "/a~0~1, true",
                "a, false",
                "/~, false",
                "/~2, false",
                "/a~, false",
                "#/a, false"
            })
    void areRecognised(String text, boolean isPointer) {
        assertEquals(isPointer, Pointers.isPointer(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "``, 0",
                "/foo, 8",
                "/foo/0, 9",
                "/foo/1, 15",
                "/foo/-, none",
                "/foo/01, none",
                "/foo/2, none",
                "/, 27",
                "/a~1b, 36",
                "/m~0n, 46",
                "/x, none",
                "/foo/0/1, none",
                "/foo/99999999999, none"
            })
    void leadToValues(String pointer, Integer offset) {
        String text = "{\"foo\": [\"bar\",\"baz\"], \"\": 0,\"a/b\": 1, \"m~n\": 8}";
        ByteCursor cursor = new ByteCursor(dev.stepschema.Limits.defaults(), fault -> {});
        cursor.start(new Source(text.getBytes(StandardCharsets.UTF_8)));
        Optional<Long> found = Pointers.find(cursor.read(), pointer).map(JsonValue::offset);
        assertEquals(Optional.ofNullable(offset).map(Integer::longValue), found);
    }
}
