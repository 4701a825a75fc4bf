package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.json.JsonType;
import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a generated enum by their JSON values.
 *
 * @param <E> the enum
 */
public final class EnumValues<E> {
    private final Map<@Nullable Object, E> constants = new LinkedHashMap<>();
    private final Code code;

    private EnumValues(E[] all, Function<E, ? extends @Nullable Object> value, Code code) {
        for (E constant : all) {
            Object json = value.apply(constant);
            if (json != null) {
                constants.put(Equal.key(json), constant);
            }
        }
        this.code = code;
    }

    /**
     * The constants of an {@code enum}.
     *
     * @param all every constant
     * @param value the JSON value of a constant; null for one that has none
     */
    public static <E> EnumValues<E> of(E[] all, Function<E, ? extends @Nullable Object> value) {
        return new EnumValues<>(all, value, Code.ENUM);
    }

    /** The constant of a {@code const}. */
    public static <E> EnumValues<E> ofConst(E[] all, Function<E, ? extends @Nullable Object> value) {
        return new EnumValues<>(all, value, Code.CONST);
    }

    /**
     * The value of a constant that has one.
     *
     * @throws IllegalStateException if it has none, because it stands for what the schema does not know
     */
    public static <V> V known(Enum<?> constant, @Nullable V value) {
        if (value == null) {
            throw new IllegalStateException(constant + " stands for a value that the schema does not know");
        }
        return value;
    }

    /** The value of a constant, or what cannot be written in its stead. */
    public static Object tree(Enum<?> constant, @Nullable Object value) {
        return value == null ? new UnknownValue(constant) : value;
    }

    /**
     * The constant of a JSON value.
     *
     * @throws IllegalArgumentException naming all values, if it is none of them; what it is instead is not quoted
     */
    public E of(Object value) {
        E constant = constants.get(Equal.key(value));
        if (constant == null) {
            throw new IllegalArgumentException("must be " + Alternatives.of(phrases()) + ", but is " + other(value)
                    + Faults.didYouMean(meant(value)));
        }
        return constant;
    }

    /** The constant of a value in a document. */
    public E read(TreeValue value) {
        Object raw = value.raw();
        E constant = raw == null ? null : constants.get(Equal.key(raw));
        if (constant == null) {
            throw refusal(value);
        }
        return constant;
    }

    private InvalidDocumentException refusal(TreeValue value) {
        if (value.isMissing()) {
            return value.isNot(TreeTypes.phrase(constants.keySet().iterator().next()));
        }
        Code fault = isOfType(value.raw()) ? code : Code.TYPE;
        return value.mustBe(fault, phrases(), other(value.raw()), meant(value.raw()));
    }

    private boolean isOfType(@Nullable Object value) {
        JsonType type = TreeTypes.of(value);
        return constants.keySet().stream().anyMatch(each -> TreeTypes.of(each) == type);
    }

    private String other(@Nullable Object value) {
        return isOfType(value) ? TreeTypes.of(value).other() : TreeTypes.phrase(value);
    }

    private Optional<String> meant(@Nullable Object value) {
        return value instanceof String text ? Suggestion.of(text, texts()) : Optional.empty();
    }

    private List<String> phrases() {
        return constants.keySet().stream().map(EnumValues::shown).toList();
    }

    private List<String> texts() {
        return constants.keySet().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.scale() > -20 ? number.toPlainString() : number.toString();
        }
        return value instanceof String text ? Quotes.name(text) : String.valueOf(value);
    }
}
