package dev.stepschema.plan;

import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;

/** Plans of several schemas that belong together: what they have in common is compiled once. Not safe for several threads. */
public final class Plans {
    private final LoadedSchemas loaded;
    private final boolean assertFormats;
    private PlanCompiler compiler;

    /**
     * No plans yet.
     *
     * @param loaded the schemas
     * @param assertFormats whether {@code format} is asserted
     */
    public Plans(LoadedSchemas loaded, boolean assertFormats) {
        this.loaded = loaded;
        this.assertFormats = assertFormats;
        this.compiler = new PlanCompiler(loaded, assertFormats);
    }

    /**
     * The plan of a schema.
     *
     * @throws dev.stepschema.SchemaLoadException as in {@link Plan#of}
     */
    public Plan of(Schema schema) {
        boolean isDone = false;
        try {
            Plan plan = new Plan(compiler.compile(schema));
            isDone = true;
            return plan;
        } catch (StackOverflowError e) {
            throw Refusals.tooDeep(schema);
        } finally {
            if (!isDone) { // what was begun is of no use to the next schema
                compiler = new PlanCompiler(loaded, assertFormats);
            }
        }
    }
}
