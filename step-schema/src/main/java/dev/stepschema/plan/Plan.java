package dev.stepschema.plan;

import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.List;

/**
 * A schema, compiled.
 *
 * @param root the check of a whole document
 * @param delegated what is left to another engine and why, a sentence each; empty where the plan decides all itself
 */
public record Plan(Check root, List<String> delegated) {
    /**
     * Compiles a schema.
     *
     * @param loaded the schemas that it may refer to
     * @param schema the schema of a whole document
     * @param assertFormats whether {@code format} is asserted
     * @param delegates makes the engine for a schema that a plan cannot decide
     */
    public static Plan of(LoadedSchemas loaded, Schema schema, boolean assertFormats, Delegate.Factory delegates) {
        try {
            return new Plan(PlanCompiler.compile(loaded, schema, assertFormats), List.of());
        } catch (UndecidableException e) {
            return new Plan(new Delegated(delegates.make(loaded, schema, assertFormats)), List.of(e.getMessage()));
        }
    }
}
