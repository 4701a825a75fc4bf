package dev.stepschema.codegen;

import dev.stepschema.codegen.names.ChosenNames;
import dev.stepschema.codegen.names.FullNames;
import dev.stepschema.codegen.names.Identifiers;
import dev.stepschema.text.Quotes;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How types look. Few options, and the defaults are good.
 *
 * @param generatedAnnotation whether types carry {@code javax.annotation.processing.Generated}; a named module then has
 *     to say {@code requires static java.compiler}
 * @param creators whether types have the methods by which a mapper reads and writes them as strictly as the schema;
 *     without them a mapper goes by the annotations on components, and reads as leniently as it does everything else
 * @param builders whether records have builders
 * @param nullable the annotation of types whose values may be null, by its full name, one for the use of types; empty for
 *     none. With that of JSpecify types are {@code @NullMarked}, too
 * @param validation which annotations say once more what constructors check, for other tools
 * @param formats whether a string with a format has the type of that format
 * @param integers the type of integers
 * @param numbers the type of numbers that need not be integers
 * @param uniqueItems the type of arrays of scalars or enums that all differ
 * @param untyped what a schema means that speaks of properties but does not say that the value is an object
 * @param nulls how null is written where the schema allows it
 * @param presence whether types know which properties a document has left out
 * @param namePrefix what the names of types with a file of their own begin with
 * @param nameSuffix what they end with
 * @param names Java names of types, by the pointer of the schema or by the name that it would have; none that another type
 *     has
 * @param types what is special about some types, by the pointer of the schema or by the name of the type
 * @param existingPackages packages whose types are there already, from another build: they are referred to and not
 *     generated
 */
public record Options(
        boolean generatedAnnotation,
        boolean creators,
        boolean builders,
        Optional<String> nullable,
        Validation validation,
        Formats formats,
        Integers integers,
        Numbers numbers,
        UniqueItems uniqueItems,
        Untyped untyped,
        Nulls nulls,
        Presence presence,
        String namePrefix,
        String nameSuffix,
        Map<String, String> names,
        Map<String, TypeOptions> types,
        Set<String> existingPackages) {

    /** The annotation of JSpecify for what may be null. */
    public static final String JSPECIFY = "org.jspecify.annotations.Nullable";

    private static final Options DEFAULTS = builder().build();

    /** Annotations that say what constructors check. */
    public enum Validation {
        /** None. */
        NONE,
        /** Those of Jakarta Bean Validation, such as {@code jakarta.validation.constraints.Size}. */
        JAKARTA
    }

    /** What {@code format} means. */
    public enum Formats {
        /** A date-time is an {@code OffsetDateTime}, a uuid a {@code UUID}, and so on. */
        TYPES,
        /** Every string is a {@code String}. */
        STRINGS
    }

    /** The type of integers; one that is too large for it is refused, never cut. */
    public enum Integers {
        /** {@code long}. */
        LONG,
        /** {@code int} where the bounds of the schema fit, else {@code long}. */
        INT,
        /** {@code BigInteger}. */
        BIG_INTEGER
    }

    /** The type of numbers that need not be integers. */
    public enum Numbers {
        /** {@code BigDecimal}: no digit is lost. */
        DECIMAL,
        /** {@code double}. */
        DOUBLE
    }

    /** The type of arrays of scalars or enums that all differ ({@code uniqueItems}); any other array is a list. */
    public enum UniqueItems {
        /** {@code List}. */
        LIST,
        /** {@code Set}, in the order of the document. */
        SET
    }

    /** What a schema means that has keywords for objects and no {@code type}. */
    public enum Untyped {
        /** An object, as most authors mean. */
        OBJECT,
        /** What it says: an object as described, or any other value. */
        EXACT
    }

    /** How null is written where the schema allows it. */
    public enum Nulls {
        /** As null. */
        WRITE,
        /** Not at all, unless the property is required or has a default that would come back. */
        OMIT
    }

    /** Whether types know which properties a document has left out. */
    public enum Presence {
        /** No: absent is null or the default, and written by one rule for all documents. */
        JOINED,
        /** Yes, so that what is read and written is an equal document: null stays null and absent stays absent. */
        TRACKED
    }

    /**
     * Sorts what has no order, so that the order in which it is given changes nothing.
     *
     * @throws CodegenException one sentence if a name is to be made of what no name is made of, or to be what none is, or if
     *     options contradict each other
     */
    public Options {
        if (nullable.isPresent() && !FullNames.isFullName(nullable.get())) {
            throw mustBe("nullable", "the full name of an annotation, for example " + JSPECIFY, nullable.get());
        }
        if (!namePrefix.isEmpty() && !(isPart(namePrefix) && Character.isUpperCase(namePrefix.codePointAt(0)))) {
            throw mustBe(
                    "namePrefix", "a capital letter with letters and digits behind it, for example Acme", namePrefix);
        }
        if (!isPart(nameSuffix)) {
            throw mustBe("nameSuffix", "letters and digits, for example Dto", nameSuffix);
        }
        ChosenNames.require(names);
        if (presence == Presence.TRACKED && !creators) {
            throw new CodegenException(
                    "presence=tracked needs creators, as nothing else sees what a document leaves out,"
                            + " but creators is false. Set creators to true, or presence to joined.");
        }
        if (presence == Presence.TRACKED && nulls == Nulls.OMIT) {
            throw new CodegenException(
                    "presence=tracked writes null wherever the document had it, but nulls=omit leaves"
                            + " it out. Set nulls to write, or presence to joined.");
        }
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        types = Collections.unmodifiableMap(new TreeMap<>(types));
        existingPackages = packages(existingPackages);
    }

    private static Set<String> packages(Set<String> given) {
        Set<String> packages = new TreeSet<>();
        for (String name : given) {
            if (!Identifiers.isName(name.strip())) {
                throw new CodegenException(
                        "existingPackages must hold names of packages, for example com.acme.common, but" + " holds "
                                + Quotes.name(name) + ".");
            }
            packages.add(name.strip());
        }
        return Collections.unmodifiableSet(packages);
    }

    private static boolean isPart(String text) {
        return text.isEmpty() || text.codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static CodegenException mustBe(String option, String wanted, String given) {
        return new CodegenException(option + " must be " + wanted + ", but is " + Quotes.name(given) + ".");
    }

    /** What a builder begins with. */
    public static Options defaults() {
        return DEFAULTS;
    }

    /** Creators and builders, JSpecify's {@code @Nullable}, types for formats, {@code long}, exact numbers; nothing else. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that has all that these options have. */
    public Builder toBuilder() {
        return builder()
                .generatedAnnotation(generatedAnnotation)
                .creators(creators)
                .builders(builders)
                .nullable(nullable)
                .validation(validation)
                .formats(formats)
                .integers(integers)
                .numbers(numbers)
                .uniqueItems(uniqueItems)
                .untyped(untyped)
                .nulls(nulls)
                .presence(presence)
                .namePrefix(namePrefix)
                .nameSuffix(nameSuffix)
                .names(names)
                .types(types)
                .existingPackages(existingPackages);
    }

    /** Collects options; not safe for use by several threads. */
    public static final class Builder {
        private boolean generatedAnnotation;
        private boolean creators = true;
        private boolean builders = true;
        private Optional<String> nullable = Optional.of(JSPECIFY);
        private Validation validation = Validation.NONE;
        private Formats formats = Formats.TYPES;
        private Integers integers = Integers.LONG;
        private Numbers numbers = Numbers.DECIMAL;
        private UniqueItems uniqueItems = UniqueItems.LIST;
        private Untyped untyped = Untyped.OBJECT;
        private Nulls nulls = Nulls.WRITE;
        private Presence presence = Presence.JOINED;
        private String namePrefix = "";
        private String nameSuffix = "";
        private Map<String, String> names = Map.of();
        private Map<String, TypeOptions> types = Map.of();
        private Set<String> existingPackages = Set.of();

        private Builder() {}

        /** Sets whether types carry {@code javax.annotation.processing.Generated}. */
        public Builder generatedAnnotation(boolean present) {
            this.generatedAnnotation = present;
            return this;
        }

        /** Sets whether types have the methods by which a mapper reads and writes them as strictly as the schema. */
        public Builder creators(boolean present) {
            this.creators = present;
            return this;
        }

        /** Sets whether records have builders. */
        public Builder builders(boolean present) {
            this.builders = present;
            return this;
        }

        /** Sets the annotation of types whose values may be null; empty for none. */
        public Builder nullable(Optional<String> annotation) {
            this.nullable = annotation;
            return this;
        }

        /** Sets which annotations say once more what constructors check. */
        public Builder validation(Validation annotations) {
            this.validation = annotations;
            return this;
        }

        /** Sets what {@code format} means. */
        public Builder formats(Formats meaning) {
            this.formats = meaning;
            return this;
        }

        /** Sets the type of integers. */
        public Builder integers(Integers type) {
            this.integers = type;
            return this;
        }

        /** Sets the type of numbers that need not be integers. */
        public Builder numbers(Numbers type) {
            this.numbers = type;
            return this;
        }

        /** Sets the type of arrays of scalars or enums that all differ. */
        public Builder uniqueItems(UniqueItems type) {
            this.uniqueItems = type;
            return this;
        }

        /** Sets what a schema means that speaks of properties but does not say that the value is an object. */
        public Builder untyped(Untyped meaning) {
            this.untyped = meaning;
            return this;
        }

        /** Sets how null is written where the schema allows it. */
        public Builder nulls(Nulls way) {
            this.nulls = way;
            return this;
        }

        /** Sets whether types know which properties a document has left out. */
        public Builder presence(Presence knowledge) {
            this.presence = knowledge;
            return this;
        }

        /** Sets what the names of types with a file of their own begin with. */
        public Builder namePrefix(String beginning) {
            this.namePrefix = beginning;
            return this;
        }

        /** Sets what the names of types with a file of their own end with. */
        public Builder nameSuffix(String end) {
            this.nameSuffix = end;
            return this;
        }

        /** Sets names for some types, such as {@code #/$defs/order} or {@code Order} for the key. */
        public Builder names(Map<String, String> byPointerOrName) {
            this.names = byPointerOrName;
            return this;
        }

        /** Sets what is special about some types, such as {@code #/$defs/order} or {@code Order} for the key. */
        public Builder types(Map<String, TypeOptions> byPointerOrName) {
            this.types = byPointerOrName;
            return this;
        }

        /** Sets packages whose types are there already: they are referred to and not generated. */
        public Builder existingPackages(Set<String> packages) {
            this.existingPackages = packages;
            return this;
        }

        /** The options. */
        public Options build() {
            return new Options(
                    generatedAnnotation,
                    creators,
                    builders,
                    nullable,
                    validation,
                    formats,
                    integers,
                    numbers,
                    uniqueItems,
                    untyped,
                    nulls,
                    presence,
                    namePrefix,
                    nameSuffix,
                    names,
                    types,
                    existingPackages);
        }
    }
}
