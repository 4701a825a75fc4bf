package dev.stepschema.plan;

import dev.stepschema.json.JsonValue;
import java.util.List;

/** Another engine than the plan. Made once, used by any number of threads. */
@FunctionalInterface
public interface Delegate {
    /**
     * Checks a value.
     *
     * @param value a value without duplicate properties
     * @param pointer its JSON Pointer in the document
     * @param showsValues whether messages may quote values
     * @return its faults, in the order of the document; none if it is valid
     */
    List<Fault> check(JsonValue value, String pointer, boolean showsValues);
}
