package dev.stepschema.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parsed JSON value that remembers where it stood. */
public sealed interface JsonValue {
    /** The byte offset of the value's first character in its document. */
    long offset();

    /** The type of the value. */
    JsonType type();

    /**
     * An object.
     *
     * @param offset where its brace stood
     * @param members its properties by name, in the order of the document
     */
    record JsonObject(long offset, Map<String, Member> members) implements JsonValue {
        /** Makes the members unmodifiable. */
        public JsonObject {
            members = Collections.unmodifiableMap(members);
        }

        @Override
        public JsonType type() {
            return JsonType.OBJECT;
        }

        /** The value of a property, if it is there. */
        public Optional<JsonValue> get(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }

        /** This object without some of its properties. */
        public JsonObject without(String... names) {
            Map<String, Member> rest = new LinkedHashMap<>(members);
            rest.keySet().removeAll(List.of(names));
            return new JsonObject(offset, rest);
        }
    }

    /**
     * A property of an object.
     *
     * @param name its name, with escapes resolved
     * @param offset where its name stood
     * @param value its value
     */
    record Member(String name, long offset, JsonValue value) {}

    /**
     * An array.
     *
     * @param offset where its bracket stood
     * @param elements its elements
     */
    record JsonArray(long offset, List<JsonValue> elements) implements JsonValue {
        /** Makes the elements unmodifiable. */
        public JsonArray {
            elements = Collections.unmodifiableList(elements);
        }

        @Override
        public JsonType type() {
            return JsonType.ARRAY;
        }
    }

    /**
     * A string.
     *
     * @param offset where its quotation mark stood
     * @param text its characters, with escapes resolved
     */
    record JsonString(long offset, String text) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.STRING;
        }
    }

    /**
     * A number, as written.
     *
     * @param offset where it stood
     * @param text its characters (RFC 8259, section 6)
     */
    record JsonNumber(long offset, String text) implements JsonValue {
        @Override
        public JsonType type() {
            return Numbers.isInteger(text) ? JsonType.INTEGER : JsonType.FRACTION;
        }

        /** Its exact value; cheap, whatever its exponent is. */
        public BigDecimal value() {
            return Numbers.decimal(text);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param offset where it stood
     * @param value which of them
     */
    record JsonBoolean(long offset, boolean value) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.BOOLEAN;
        }
    }

    /**
     * {@code null}.
     *
     * @param offset where it stood
     */
    record JsonNull(long offset) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.NULL;
        }
    }
}
