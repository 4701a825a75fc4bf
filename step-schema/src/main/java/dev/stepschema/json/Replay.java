package dev.stepschema.json;

/** A value that has been consumed and can be looked at as often as needed. */
@FunctionalInterface
public interface Replay {
    /** A cursor that stands on the value. Where a value is held in place, it takes the place of the one before. */
    JsonCursor cursor();

    /** Ends the looking: the cursor that consumed the value stands behind it again, however far the others came. */
    default void finish() {}
}
