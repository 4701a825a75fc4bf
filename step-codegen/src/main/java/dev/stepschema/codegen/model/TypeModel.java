package dev.stepschema.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.Options.Nulls;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Java makes of a schema. */
public sealed interface TypeModel {
    /** The schema's place. */
    Location location();

    /** The keywords that restrict the values of a type; none of one that has a body of its own. */
    static List<Constraint> constraints(TypeModel type) {
        if (type instanceof ScalarType scalar) {
            return scalar.constraints();
        } else if (type instanceof ListType list) {
            return list.constraints();
        }
        return type instanceof MapType map ? map.constraints() : List.of();
    }

    /** A type with a name and a body of its own; all others are types of the platform, or references to these. */
    sealed interface Declared extends TypeModel {
        /** Its name, the enclosing types included. */
        ClassName name();

        /** What its Javadoc says. */
        Docs docs();

        /** The types that stand within it. */
        List<Declared> nested();
    }

    /**
     * An object with properties: a record.
     *
     * @param properties its components, in the order of the schema
     * @param additional the component for all further properties; empty if there must be none
     * @param absent the component for the names of ambiguous properties that are absent; empty if nobody wants to know
     * @param forbidden properties that must be absent although others may be there
     * @param satisfiable whether there is any such object
     */
    record RecordType(
            Location location,
            ClassName name,
            Docs docs,
            List<Property> properties,
            Optional<Additional> additional,
            Optional<String> absent,
            List<String> forbidden,
            boolean satisfiable,
            List<Declared> nested)
            implements Declared {
        private static final int MOST_SLOTS = 250;

        /** Whether it has too many components for a record, whose constructor takes 254 slots. */
        public boolean isLarge() {
            int slots = properties.stream().mapToInt(Property::slots).sum();
            return slots + (absent.isPresent() ? 1 : 0) > MOST_SLOTS;
        }

        /** Whether {@code absent} tells of a property. */
        public boolean isTracked(Property property) {
            return absent.isPresent() && property.isAmbiguous();
        }

        /** The properties that {@code absent} tells of. */
        public List<Property> tracked() {
            return properties.stream().filter(this::isTracked).toList();
        }
    }

    /**
     * A few values: an enum.
     *
     * @param constants the values, in the order of the schema
     * @param isConst whether the schema has a single value on purpose, so that no other will ever come
     */
    record EnumType(Location location, ClassName name, Docs docs, List<Constant> constants, boolean isConst)
            implements Declared {
        private static final int MOST_CONSTANTS = 2_000;

        /** Whether it has too many values for an enum, which ends at some 3,000. */
        public boolean isLarge() {
            return isLarge(constants.size());
        }

        /** Whether these are too many values for an enum; the class that there is instead has no names for them. */
        public static boolean isLarge(int values) {
            return values > MOST_CONSTANTS;
        }

        @Override
        public List<Declared> nested() {
            return List.of();
        }
    }

    /**
     * One of several forms: a sealed interface.
     *
     * @param forms the forms, in the order of the schema
     * @param exclusive whether a value must not have more than one of them ({@code oneOf})
     * @param tag the property in which all forms that are objects allow different values; empty if there is none
     */
    record UnionType(
            Location location,
            ClassName name,
            Docs docs,
            List<Form> forms,
            boolean exclusive,
            String tag,
            List<Declared> nested)
            implements Declared {}

    /**
     * An array whose first elements have a type each: a record.
     *
     * @param items its components, one for each position
     * @param rest the elements behind them; empty if there must be none
     * @param constraints what holds for all elements together, and is not said by what is required
     * @param present the component for how many of the items there are; empty if nobody wants to know
     */
    record TupleType(
            Location location,
            ClassName name,
            Docs docs,
            List<Item> items,
            Optional<Use> rest,
            List<Constraint> constraints,
            Optional<String> present,
            List<Declared> nested)
            implements Declared {
        /** How many elements there must be. */
        public int least() {
            return (int) items.stream().filter(Item::required).count();
        }
    }

    /** A named value of a type that cannot be declared: a record with the component {@code value}. */
    record WrapperType(Location location, ClassName name, Docs docs, Use value, List<Declared> nested)
            implements Declared {}

    /**
     * An array.
     *
     * @param isSet whether it is a set in Java, because its elements all differ and hold no others
     */
    record ListType(Location location, Use element, List<Constraint> constraints, boolean isSet) implements TypeModel {
        /** An array in which an element may come again. */
        public ListType(Location location, Use element, List<Constraint> constraints) {
            this(location, element, constraints, false);
        }
    }

    /** An object without named properties. */
    record MapType(Location location, Use value, List<Constraint> constraints) implements TypeModel {}

    /** A string, a number, a boolean. */
    record ScalarType(Location location, Scalar scalar, List<Constraint> constraints) implements TypeModel {}

    /** Anything. */
    record AnyType(Location location) implements TypeModel {}

    /** Nothing but null, if that. */
    record NeverType(Location location) implements TypeModel {}

    /** A declared type, by name. */
    record ReferenceType(Location location, ClassName target) implements TypeModel {}

    /**
     * A type at the place where it is used.
     *
     * @param nullable whether the value may be null
     */
    record Use(TypeModel type, boolean nullable) {
        /** Anything, null included. */
        public static Use anyAt(Location location) {
            return new Use(new AnyType(location), true);
        }

        /** This use, nullable as well if it was not. */
        public Use orNull(boolean alsoNull) {
            return alsoNull ? new Use(type, true) : this;
        }
    }

    /**
     * A property of an object.
     *
     * @param jsonName its name in documents
     * @param javaName its name in Java
     * @param required whether it must be there
     * @param defaultValue what it has where it is absent
     */
    record Property(
            String jsonName, String javaName, Use use, boolean required, Optional<JsonValue> defaultValue, Docs docs) {
        /** Whether its component is never null in Java. */
        public boolean isNeverNull() {
            return !use.nullable() && (required || defaultValue.isPresent());
        }

        /** Whether its component does not tell if it is absent: one that is null or has the default may be there, too. */
        public boolean isAmbiguous() {
            return !required && (use.nullable() || defaultValue.isPresent());
        }

        /** Whether a component that is null is written by leaving the property out. */
        public boolean isLeftOutForNull(Nulls nulls) {
            boolean comesBack = !required && defaultValue.isEmpty();
            return !isNeverNull() && (!use.nullable() || (nulls == Nulls.OMIT && comesBack));
        }

        /** How many slots of a method's parameters its component takes. */
        int slots() {
            boolean isWide = use.type() instanceof ScalarType scalar
                    && (scalar.scalar() == Scalar.LONG || scalar.scalar() == Scalar.DOUBLE);
            return isWide && isNeverNull() ? 2 : 1;
        }
    }

    /**
     * An element of a tuple.
     *
     * @param javaName its name in Java
     * @param required whether it must be there
     */
    record Item(String javaName, Use use, boolean required, Docs docs) {
        /** Whether its component does not tell if it is absent: it may be null and there, too. */
        public boolean isAmbiguous() {
            return !required && use.nullable();
        }

        /** Whether its component is never null in Java. */
        public boolean isNeverNull() {
            return required && !use.nullable();
        }
    }

    /**
     * The properties of an object that the schema does not name.
     *
     * @param javaName the component that holds them
     * @param map their type
     */
    record Additional(String javaName, MapType map) {}

    /**
     * A value of an enum.
     *
     * @param javaName its name in Java; empty where there are too many for names
     * @param value its value in documents, a scalar
     */
    record Constant(String javaName, JsonValue value) {}

    /**
     * A form of a union.
     *
     * @param type the record, enum or union that stands for it
     * @param types the JSON types that it allows, null left out
     * @param tags the values that it allows in the union's tag
     * @param isOther whether it is for all values but null of types that no form before it has
     */
    record Form(ClassName type, Set<JsonType> types, List<String> tags, boolean isOther) {}

    /**
     * A keyword that restricts the values of a type.
     *
     * @param keyword its name
     * @param value its value
     */
    record Constraint(String keyword, JsonValue value) {
        private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

        /** The value of a keyword that counts; more than a long are as many as a long. */
        public long count() {
            return value instanceof JsonNumber number ? number.value().min(MOST).longValue() : 0;
        }
    }
}
