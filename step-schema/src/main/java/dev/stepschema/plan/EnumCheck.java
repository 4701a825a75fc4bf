package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.Actual;
import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.Names;
import dev.stepschema.json.Numbers;
import dev.stepschema.text.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the listed values (validation, sections 6.1.2 and 6.1.3). */
public final class EnumCheck implements Check {
    private final Code code;
    private final List<JsonValue> values;
    private final Set<Object> keys = new HashSet<>();
    private final Names strings;
    private final List<String> wanted;
    private final Keyword keyword;

    /**
     * A check.
     *
     * @param code {@link Code#ENUM} or {@link Code#CONST}
     * @param values the values, each of a type that this check is asked for
     * @param wanted all that is allowed here, as a sentence lists it; it may be more than the values
     * @param keyword where the values are listed
     */
    EnumCheck(Code code, List<JsonValue> values, List<String> wanted, Keyword keyword) {
        this.code = code;
        this.values = List.copyOf(values);
        this.wanted = List.copyOf(wanted);
        this.keyword = keyword;
        values.forEach(value -> keys.add(Equality.key(value)));
        this.strings = new Names(values.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).text())
                .distinct()
                .toList());
    }

    /** The values that are allowed. */
    public List<JsonValue> values() {
        return values;
    }

    /** The strings among the values. */
    Names strings() {
        return strings;
    }

    /** Whether exactly one value is allowed, by {@code const}. */
    public boolean isConst() {
        return code == Code.CONST;
    }

    /** The same check, with more alternatives in its sentence. */
    EnumCheck wanting(List<String> alternatives) {
        return new EnumCheck(code, values, alternatives, keyword);
    }

    /** The values as a sentence lists them. */
    static List<String> phrases(List<JsonValue> values) {
        return values.stream().map(EnumCheck::phrase).collect(Collectors.toList());
    }

    private static String phrase(JsonValue value) {
        return switch (value.type()) {
            case OBJECT -> "a certain object";
            case ARRAY -> "a certain array";
            case INTEGER -> ((JsonValue.JsonNumber) value).text();
            default -> Actual.of(value);
        };
    }

    @Override
    public boolean check(Run run) {
        JsonCursor cursor = run.cursor();
        JsonType type = cursor.type();
        if (type == JsonType.ARRAY || type == JsonType.OBJECT) {
            return checkContainer(run);
        }
        boolean found = type == JsonType.STRING
                ? cursor.textIndex(strings) != JsonCursor.UNKNOWN
                : keys.contains(scalarKey(cursor, type));
        if (found) {
            return true;
        }
        return run.keeps(code) && fault(run);
    }

    private boolean fault(Run run) {
        JsonCursor cursor = run.cursor();
        String pointer = cursor.pointer();
        Optional<String> meant =
                cursor.type() == JsonType.STRING ? Suggestion.of(cursor.text(), strings.all()) : Optional.empty();
        String message = Sentences.mustBe(pointer, wanted, run.other()).concat(Sentences.didYouMean(meant));
        return run.faultAt(pointer, cursor.offset(), code, keyword, message, meant);
    }

    private static Object scalarKey(JsonCursor cursor, JsonType type) {
        return switch (type) {
            case INTEGER, FRACTION -> Equality.key(Numbers.decimal(cursor.number()));
            case BOOLEAN -> cursor.booleanValue();
            default -> Equality.key(new JsonValue.JsonNull(0));
        };
    }

    private boolean checkContainer(Run run) {
        String pointer = run.cursor().pointer();
        JsonValue value = run.cursor().read();
        if (keys.contains(Equality.key(value))) {
            return true;
        }
        String message = Sentences.mustBe(pointer, wanted, value.type().other());
        return run.faultAt(pointer, value.offset(), code, keyword, message, Optional.empty());
    }
}
