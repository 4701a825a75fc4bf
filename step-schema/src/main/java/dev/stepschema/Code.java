package dev.stepschema;

/**
 * What kind of fault a violation or a schema problem is. Codes are stable: programs may switch on them, texts may
 * change.
 */
public enum Code {
    /** The value has a JSON type that the schema does not allow ({@code type}). */
    TYPE,
    /** The value is none of those listed ({@code enum}). */
    ENUM,
    /** The value is not the one required ({@code const}). */
    CONST,
    /** A required property is missing ({@code required}); placed at the object that lacks it. */
    REQUIRED,
    /** A closed object has a property that the schema does not know ({@code additionalProperties}). */
    UNKNOWN_PROPERTY,
    /** The name of a property is not allowed ({@code propertyNames}). */
    PROPERTY_NAME,
    /** A string has too few characters ({@code minLength}). */
    MIN_LENGTH,
    /** A string has too many characters ({@code maxLength}). */
    MAX_LENGTH,
    /** A string does not match the regular expression ({@code pattern}). */
    PATTERN,
    /** A string is not of the format ({@code format}, when asserted). */
    FORMAT,
    /** A number is too small ({@code minimum}). */
    MINIMUM,
    /** A number is too large ({@code maximum}). */
    MAXIMUM,
    /** A number is not above the bound ({@code exclusiveMinimum}). */
    EXCLUSIVE_MINIMUM,
    /** A number is not below the bound ({@code exclusiveMaximum}). */
    EXCLUSIVE_MAXIMUM,
    /** A number is no multiple ({@code multipleOf}). */
    MULTIPLE_OF,
    /** An array has too few elements ({@code minItems}). */
    MIN_ITEMS,
    /** An array has too many elements ({@code maxItems}). */
    MAX_ITEMS,
    /** An array has equal elements ({@code uniqueItems}). */
    UNIQUE_ITEMS,
    /** An array has too few or too many matching elements ({@code contains}). */
    CONTAINS,
    /** An object has too few properties ({@code minProperties}). */
    MIN_PROPERTIES,
    /** An object has too many properties ({@code maxProperties}). */
    MAX_PROPERTIES,
    /** A property that another one requires is missing ({@code dependentRequired}). */
    DEPENDENT_REQUIRED,
    /** A property or element that no subschema evaluated ({@code unevaluatedProperties}, {@code unevaluatedItems}). */
    UNEVALUATED,
    /** The schema {@code false} allows nothing here. */
    FALSE_SCHEMA,
    /** The value matches what it must not match ({@code not}). */
    NOT,
    /** The value matches no form of a union ({@code anyOf}, {@code oneOf}). */
    NO_MATCH,
    /** The value matches more than one form of a union ({@code oneOf}). */
    SEVERAL_MATCH,

    /** The text is not JSON (RFC 8259). */
    MALFORMED,
    /** There is no JSON value at all. */
    EMPTY,
    /** The text is not UTF-8, or holds a lone surrogate. */
    ENCODING,
    /** Something follows the value. */
    TRAILING,
    /** An object has a property twice. */
    DUPLICATE,
    /** The document is nested too deeply. */
    LIMIT_DEPTH,
    /** The document is too long. */
    LIMIT_DOCUMENT,
    /** A string is too long. */
    LIMIT_STRING,
    /** A number has too many characters. */
    LIMIT_NUMBER,
    /** The name of a property is too long. */
    LIMIT_NAME,
    /** An object has too many properties. */
    LIMIT_PROPERTIES,
    /** A number is valid but does not fit the Java type it is read into (readers only). */
    OUT_OF_RANGE,

    /** A reference in a schema points to nothing. */
    DANGLING_REF,
    /** The {@code $id} of a schema is only a fragment, which draft 2020-12 forbids; the schema is mounted there. */
    ID_FRAGMENT,
    /** References in a schema lead back to themselves without consuming any input. */
    REF_LOOP,
    /** {@code $schema} names a dialect that is not known, or a document is of an OpenAPI that is read as a later one. */
    UNKNOWN_DIALECT,
    /** A keyword of a schema has a value that its meta-schema does not allow. */
    INVALID_SCHEMA,
    /** A schema has something for a keyword that is none, or none of its dialect, so that it has no effect. */
    UNKNOWN_KEYWORD,
    /** Two schemas claim the same place or the same URI. */
    AMBIGUOUS,
    /** A catalog has a file that no reference needs. */
    UNUSED_CATALOG
}
