package dev.stepschema.json;

import dev.stepschema.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the value on which a cursor stands into a tree. */
final class ValueReader {
    private static final Names NO_NAMES = new Names(List.of());

    private ValueReader() {}

    static JsonValue read(JsonCursor cursor) {
        long offset = cursor.offset();
        return switch (cursor.type()) {
            case OBJECT -> object(cursor, offset);
            case ARRAY -> array(cursor, offset);
            case STRING -> new JsonValue.JsonString(offset, cursor.text());
            case INTEGER, FRACTION -> new JsonValue.JsonNumber(offset, cursor.number());
            case BOOLEAN -> new JsonValue.JsonBoolean(offset, cursor.booleanValue());
            case NULL -> new JsonValue.JsonNull(offset);
        };
    }

    private static JsonValue object(JsonCursor cursor, long offset) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (cursor.nextName(NO_NAMES, 0) != JsonCursor.END) {
            String name = cursor.name();
            long nameOffset = cursor.offset();
            cursor.nextValue();
            members.put(name, new Member(name, nameOffset, read(cursor)));
        }
        return new JsonValue.JsonObject(offset, members);
    }

    private static JsonValue array(JsonCursor cursor, long offset) {
        List<JsonValue> elements = new ArrayList<>();
        while (cursor.nextElement()) {
            elements.add(read(cursor));
        }
        return new JsonValue.JsonArray(offset, elements);
    }
}
