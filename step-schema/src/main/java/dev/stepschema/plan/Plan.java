package dev.stepschema.plan;

import dev.stepschema.Explanation;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;

/**
 * A schema, compiled.
 *
 * @param root the check of a whole document
 */
public record Plan(Check root) {
    /**
     * Compiles a schema.
     *
     * @param loaded the schemas that it may refer to
     * @param schema the schema of a whole document
     * @param assertFormats whether {@code format} is asserted
     * @throws dev.stepschema.SchemaLoadException if schemas lead back to themselves, or stand too deep within each other
     */
    public static Plan of(LoadedSchemas loaded, Schema schema, boolean assertFormats) {
        try {
            return new Plan(new PlanCompiler(loaded, assertFormats).compile(schema));
        } catch (StackOverflowError e) {
            throw Refusals.tooDeep(schema);
        }
    }

    /** Leaves whole documents to another engine, which was asked for. */
    public static Plan delegating(Delegate engine, String name) {
        return new Plan(new Delegated(engine, "whole documents go to " + name + ", as the policy asks"));
    }

    /** How documents are looked at. */
    public Explanation explain() {
        return Explainer.explain(root);
    }
}
