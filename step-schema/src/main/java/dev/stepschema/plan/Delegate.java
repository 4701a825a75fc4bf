package dev.stepschema.plan;

import dev.stepschema.json.JsonValue;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.List;

/** Another engine, for a schema that a plan does not decide. Made once, used by any number of threads. */
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

    /** Makes engines. */
    @FunctionalInterface
    interface Factory {
        /** The engine for a schema of a set. */
        Delegate make(LoadedSchemas loaded, Schema schema, boolean assertFormats);
    }
}
