package dev.stepschema.codegen;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How types look. Few options, and the defaults are good.
 *
 * @param generatedAnnotation whether types carry {@code javax.annotation.processing.Generated}; a named module then has
 *     to say {@code requires static java.compiler}
 * @param builders whether records have builders
 * @param formats whether a string with a format has the type of that format
 * @param integers the type of integers
 * @param numbers the type of numbers that need not be integers
 * @param prefix what the names of types with a file of their own begin with
 * @param suffix what they end with
 * @param names Java names of types, by the pointer of the schema or by the name that it would have
 */
public record Options(
        boolean generatedAnnotation,
        boolean builders,
        Formats formats,
        Integers integers,
        Numbers numbers,
        String prefix,
        String suffix,
        Map<String, String> names) {

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

    private static final Options DEFAULTS =
            new Options(false, true, Formats.TYPES, Integers.LONG, Numbers.DECIMAL, "", "", Map.of());

    /** Sorts the names, so that their order changes nothing. */
    public Options {
        names = new TreeMap<>(names);
    }

    /** No annotation that says that types are generated; builders; types for formats; {@code long}; exact numbers. */
    public static Options defaults() {
        return DEFAULTS;
    }

    /** Java names of types, by the pointer of the schema or by the name that it would have; unmodifiable. */
    @Override
    public Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** These options with or without {@code javax.annotation.processing.Generated}. */
    public Options withGeneratedAnnotation(boolean present) {
        return new Options(present, builders, formats, integers, numbers, prefix, suffix, names);
    }

    /** These options with or without builders. */
    public Options withBuilders(boolean present) {
        return new Options(generatedAnnotation, present, formats, integers, numbers, prefix, suffix, names);
    }

    /** These options with another meaning of {@code format}. */
    public Options withFormats(Formats meaning) {
        return new Options(generatedAnnotation, builders, meaning, integers, numbers, prefix, suffix, names);
    }

    /** These options with another type of integers. */
    public Options withIntegers(Integers type) {
        return new Options(generatedAnnotation, builders, formats, type, numbers, prefix, suffix, names);
    }

    /** These options with another type of numbers. */
    public Options withNumbers(Numbers type) {
        return new Options(generatedAnnotation, builders, formats, integers, type, prefix, suffix, names);
    }

    /** These options with other beginnings and ends of the names of types. */
    public Options withAffixes(String beginning, String end) {
        return new Options(generatedAnnotation, builders, formats, integers, numbers, beginning, end, names);
    }

    /** These options with names for some types, such as {@code #/$defs/order} or {@code Order} for the key. */
    public Options withNames(Map<String, String> byPointerOrName) {
        return new Options(generatedAnnotation, builders, formats, integers, numbers, prefix, suffix, byPointerOrName);
    }
}
