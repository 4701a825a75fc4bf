package dev.stepschema;

/**
 * How large a document may be. A document beyond a limit gets a violation with the limit's own code, never an
 * exception.
 *
 * @param depth how deeply arrays and objects may be nested
 * @param document bytes of a document that is held in memory; a single document that streams by has no limit
 * @param string characters of a string value
 * @param number characters of a number
 * @param name characters of a property name
 * @param properties properties of one object
 * @param violations violations reported for one document; the rest is cut off and the report says so
 * @param duplicateKeys whether an object may have a property twice
 */
public record Limits(
        int depth,
        long document,
        int string,
        int number,
        int name,
        int properties,
        int violations,
        DuplicateKeys duplicateKeys) {

    private static final Limits DEFAULTS =
            new Limits(500, 64L << 20, 20_000_000, 1_000, 50_000, 1_000_000, 100, DuplicateKeys.REFUSE);

    /** Checks that each limit is at least one. */
    public Limits {
        long least = Math.min(Math.min(Math.min(depth, document), Math.min(string, number)), name);
        if (Math.min(least, Math.min(properties, violations)) < 1) {
            throw new IllegalArgumentException("a limit must be at least 1");
        }
    }

    /** Depth 500, document 64 MB, string 20 million, number 1,000, name 50,000, properties 1,000,000, violations 100. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** These limits with another depth. */
    public Limits depth(int levels) {
        return new Limits(levels, document, string, number, name, properties, violations, duplicateKeys);
    }

    /** These limits with another length of a document, in bytes. */
    public Limits document(long bytes) {
        return new Limits(depth, bytes, string, number, name, properties, violations, duplicateKeys);
    }

    /** These limits with another length of a string, in characters. */
    public Limits string(int characters) {
        return new Limits(depth, document, characters, number, name, properties, violations, duplicateKeys);
    }

    /** These limits with another length of a number, in characters. */
    public Limits number(int characters) {
        return new Limits(depth, document, string, characters, name, properties, violations, duplicateKeys);
    }

    /** These limits with another length of a property name, in characters. */
    public Limits name(int characters) {
        return new Limits(depth, document, string, number, characters, properties, violations, duplicateKeys);
    }

    /** These limits with another number of properties in one object. */
    public Limits properties(int count) {
        return new Limits(depth, document, string, number, name, count, violations, duplicateKeys);
    }

    /** These limits with another number of violations reported for one document. */
    public Limits violations(int count) {
        return new Limits(depth, document, string, number, name, properties, count, duplicateKeys);
    }

    /** These limits with another rule for properties that occur twice. */
    public Limits duplicateKeys(DuplicateKeys rule) {
        return new Limits(depth, document, string, number, name, properties, violations, rule);
    }
}
