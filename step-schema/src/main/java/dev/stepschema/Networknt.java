package dev.stepschema;

import dev.stepschema.plan.Plan;
import dev.stepschema.reference.ReferenceEngine;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;

/** The engine for a second opinion, if its artifact is there. */
final class Networknt {
    private Networknt() {}

    static Plan plan(LoadedSchemas loaded, Schema schema, boolean assertFormats) {
        try {
            return Plan.delegating(ReferenceEngine.of(loaded, schema, assertFormats), "networknt");
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Engine.NETWORKNT needs the artifact com.networknt:json-schema-validator, which was excluded; add it"
                            + " to the dependencies again",
                    e);
        }
    }
}
