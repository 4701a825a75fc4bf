package dev.stepschema.codegen;

/**
 * How types look. Few options, and the defaults are good.
 *
 * @param generatedAnnotation whether types carry {@code javax.annotation.processing.Generated}; a named module then has
 *     to say {@code requires static java.compiler}
 * @param builders whether records have builders
 * @param formats whether a string with a format has the type of that format
 */
public record Options(boolean generatedAnnotation, boolean builders, Formats formats) {

    /** What {@code format} means. */
    public enum Formats {
        /** A date-time is an {@code OffsetDateTime}, a uuid a {@code UUID}, and so on. */
        TYPES,
        /** Every string is a {@code String}. */
        STRINGS
    }

    private static final Options DEFAULTS = new Options(false, true, Formats.TYPES);

    /** No annotation that says that types are generated; builders; types for formats. */
    public static Options defaults() {
        return DEFAULTS;
    }

    /** These options with or without {@code javax.annotation.processing.Generated}. */
    public Options withGeneratedAnnotation(boolean present) {
        return new Options(present, builders, formats);
    }

    /** These options with or without builders. */
    public Options withBuilders(boolean present) {
        return new Options(generatedAnnotation, present, formats);
    }

    /** These options with another meaning of {@code format}. */
    public Options withFormats(Formats meaning) {
        return new Options(generatedAnnotation, builders, meaning);
    }
}
