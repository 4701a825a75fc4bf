package dev.stepschema;

/** What happens to an object that has a property twice (RFC 8259, section 4, leaves it open). */
public enum DuplicateKeys {
    /** The document is refused with {@link Code#DUPLICATE}. */
    REFUSE,
    /** Each occurrence is checked; where only one can count, the last one does. */
    ALLOW
}
