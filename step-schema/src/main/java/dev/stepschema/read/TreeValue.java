package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.json.Pointers;
import dev.stepschema.plan.Sentences;
import dev.stepschema.plan.Subject;
import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Quotes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a parsed document, and where it stands there.
 *
 * <p>A parsed document is what {@code ObjectMapper.readValue(json, Object.class)} gives: maps, lists, strings, numbers,
 * booleans and null. Nothing is ever converted from one JSON type to another: what is no string is not read as one.
 *
 * <p>Every method that reads throws {@link InvalidDocumentException} with one violation, at the value's own JSON Pointer,
 * where the value is not what is asked for.
 */
public final class TreeValue {
    private final @Nullable Object value;
    private final @Nullable TreeValue parent;
    private final String step;
    private final boolean missing;
    private final boolean nullable;

    private TreeValue(
            @Nullable Object value, @Nullable TreeValue parent, String step, boolean missing, boolean nullable) {
        this.value = value;
        this.parent = parent;
        this.step = step;
        this.missing = missing;
        this.nullable = nullable;
    }

    /**
     * A value to read from.
     *
     * @param tree the root of a parsed document; or a value that knows its place already, which is returned as it is
     */
    public static TreeValue of(@Nullable Object tree) {
        return tree instanceof TreeValue located ? located : new TreeValue(tree, null, "", false, false);
    }

    /** The value of a property or an element of this one. */
    TreeValue child(String name, @Nullable Object childValue) {
        return new TreeValue(childValue, this, name, false, false);
    }

    /** A property that this object lacks: whatever is read from it is a fault that says what is missing. */
    TreeValue missing(String name) {
        return new TreeValue(null, this, name, true, false);
    }

    /** The value as it was parsed. */
    @Nullable
    Object raw() {
        return value;
    }

    boolean isMissing() {
        return missing;
    }

    /** The JSON Pointer of the value (RFC 6901). */
    String pointer() {
        return parent == null ? "" : Pointers.append(parent.pointer(), step);
    }

    /** A string. */
    public String string() {
        if (value instanceof String text) {
            return text;
        }
        throw isNot("a string");
    }

    /** A boolean. */
    public boolean bool() {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw isNot("a boolean");
    }

    /** An integer of 64 bits; {@code 1.0} is one, {@code 1.5} is not. */
    public long int64() {
        return TreeNumbers.int64(this);
    }

    /** An integer of 32 bits. */
    public int int32() {
        return TreeNumbers.int32(this);
    }

    /** An integer of any size. */
    public BigInteger integer() {
        return TreeNumbers.integer(this);
    }

    /** A number, as exact as the parser left it. */
    public BigDecimal decimal() {
        return TreeNumbers.decimal(this);
    }

    /** A number of 64 bits. */
    public double float64() {
        return TreeNumbers.float64(this);
    }

    /** A date with a time and an offset (RFC 3339, {@code date-time}). */
    public OffsetDateTime dateTime() {
        return TreeFormats.dateTime(this);
    }

    /** A date (RFC 3339, {@code full-date}). */
    public LocalDate date() {
        return TreeFormats.date(this);
    }

    /** A time with an offset (RFC 3339, {@code full-time}). */
    public OffsetTime time() {
        return TreeFormats.time(this);
    }

    /** A UUID (RFC 4122). */
    public UUID uuid() {
        return TreeFormats.uuid(this);
    }

    /** A URI (RFC 3986). */
    public URI uri() {
        return TreeFormats.uri(this);
    }

    /** Null. */
    public @Nullable Void nothing() {
        if (value != null || missing) {
            throw isNot("null");
        }
        return null;
    }

    /** Nothing: there is no value that a schema such as {@code false} allows. */
    @SuppressWarnings("DoNotCallSuggester") // generated code calls it where it reads any other value
    public Void never() {
        throw unsatisfiable();
    }

    /** The fault of any value of a type that has no values at all. */
    public InvalidDocumentException unsatisfiable() {
        return fault(Code.FALSE_SCHEMA, Checks.UNSATISFIABLE);
    }

    /** Any value: maps, lists, strings, numbers, booleans, null; unmodifiable, integers as {@code Long}. */
    public @Nullable Object any() {
        if (missing) {
            throw isNot("any value");
        }
        return Copies.copy(value, true);
    }

    /** Any value but null. */
    public Object anyButNull() {
        Object any = any();
        if (any == null) {
            throw fault(Code.TYPE, "must not be null");
        }
        return any;
    }

    /** An array. */
    public <T extends @Nullable Object> List<T> list(Function<? super TreeValue, ? extends T> element) {
        List<?> elements = elements();
        List<T> read = new ArrayList<>(elements.size());
        for (Object each : elements) {
            read.add(element.apply(child(String.valueOf(read.size()), each)));
        }
        return Collections.unmodifiableList(read);
    }

    /** An array whose elements all differ, also as what they are read into; in the order of the document. */
    public <T extends @Nullable Object> Set<T> set(Function<? super TreeValue, ? extends T> element) {
        Map<T, Integer> positions = new LinkedHashMap<>();
        for (Object each : elements()) {
            TreeValue child = child(String.valueOf(positions.size()), each);
            Integer first = positions.putIfAbsent(element.apply(child), positions.size());
            if (first != null) {
                throw child.fault(Code.UNIQUE_ITEMS, Checks.equalTo(first));
            }
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(positions.keySet()));
    }

    /** An object whose properties are all of one type. */
    public <T extends @Nullable Object> Map<String, T> map(Function<? super TreeValue, ? extends T> property) {
        Map<String, T> read = new LinkedHashMap<>();
        members().forEach((name, each) -> read.put(name, property.apply(child(name, each))));
        return Collections.unmodifiableMap(read);
    }

    /** Null, or what a reader makes of the value. */
    public <T> @Nullable T orNull(Function<? super TreeValue, ? extends T> reader) {
        if (value == null && !missing) {
            return null;
        }
        return reader.apply(nullable ? this : new TreeValue(value, parent, step, missing, true));
    }

    /**
     * An array that has no elements but those that are asked for.
     *
     * @param reader makes a model of the array's elements
     */
    public <T> T closedTuple(Function<? super TreeTuple, ? extends T> reader) {
        TreeTuple tuple = new TreeTuple(this, elements());
        T model = read(any -> reader.apply(tuple));
        tuple.refuseRest();
        return model;
    }

    /**
     * An array that may have more elements than those that are asked for.
     *
     * @param reader makes a model of the array's elements
     */
    public <T> T openTuple(Function<? super TreeTuple, ? extends T> reader) {
        TreeTuple tuple = new TreeTuple(this, elements());
        return read(any -> reader.apply(tuple));
    }

    /**
     * What a reader makes of this value.
     *
     * @param reader makes a model, whose constructor may refuse the value
     */
    public <T extends @Nullable Object> T read(Function<? super TreeValue, ? extends T> reader) {
        try {
            return reader.apply(this);
        } catch (ConstraintException e) {
            throw e.at(this);
        }
    }

    /**
     * An object that has no properties but those that are asked for.
     *
     * @param reader makes a model of the object's properties
     */
    public <T> T closedObject(Function<? super TreeObject, ? extends T> reader) {
        TreeObject object = new TreeObject(this, members());
        T model = read(any -> reader.apply(object));
        object.refuseRest();
        return model;
    }

    /**
     * An object that may have more properties than those that are asked for.
     *
     * @param reader makes a model of the object's properties
     */
    public <T> T openObject(Function<? super TreeObject, ? extends T> reader) {
        TreeObject object = new TreeObject(this, members());
        return read(any -> reader.apply(object));
    }

    private List<?> elements() {
        if (value instanceof List<?> list) {
            return list;
        }
        throw isNot("an array");
    }

    @SuppressWarnings("unchecked") // the names in a parsed document are strings
    private Map<String, @Nullable Object> members() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw isNot("an object");
    }

    /**
     * The fault of a value that has another type, or of a property that is not there.
     *
     * @param expected what it must be, each with its article
     */
    InvalidDocumentException isNot(String... expected) {
        if (missing && parent != null) {
            String message =
                    "required property " + Quotes.name(step) + Sentences.inBrackets(expected[0]) + " is missing";
            return Faults.at(parent.pointer(), Code.REQUIRED, message, Optional.empty());
        }
        return mustBe(Code.TYPE, List.of(expected), TreeTypes.phrase(value), Optional.empty());
    }

    /** A fault that says what the value must be, null included if it may be, and what it is. */
    InvalidDocumentException mustBe(Code code, List<String> expected, String actual, Optional<String> meant) {
        List<String> all = new ArrayList<>(expected);
        if (nullable && !all.contains("null")) {
            all.add("null");
        }
        String predicate = "must be " + Alternatives.of(all) + ", but is " + actual + Faults.didYouMean(meant);
        return fault(code, predicate, meant);
    }

    /** A fault at this value. */
    InvalidDocumentException fault(Code code, String predicate) {
        return fault(code, predicate, Optional.empty());
    }

    /** A fault at this value, with what was probably meant. */
    InvalidDocumentException fault(Code code, String predicate, Optional<String> meant) {
        return Faults.at(pointer(), code, Subject.of(pointer()) + " " + predicate, meant);
    }
}
