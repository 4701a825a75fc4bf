package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.source.Schema;
import java.util.List;

/** Schemas that no plan can be made of. */
final class Refusals {
    private Refusals() {}

    /** A schema that is asked for while it is being compiled for the same value. */
    static SchemaLoadException loop(Schema schema) {
        return of(
                Code.REF_LOOP,
                schema,
                "the schema leads back to itself without looking at any property or element on the way");
    }

    /** A schema within schemas for the same value, too deep for the stack. */
    static SchemaLoadException tooDeep(Schema schema, int limit) {
        return of(Code.LIMIT_DEPTH, schema, "more than " + limit + " schemas for one value stand within each other");
    }

    /** A schema whose values are too deep for the stack. */
    static SchemaLoadException tooDeep(Schema schema) {
        return of(Code.LIMIT_DEPTH, schema, "the schema is nested deeper than the stack of this thread allows");
    }

    private static SchemaLoadException of(Code code, Schema schema, String message) {
        var place = schema.place();
        return new SchemaLoadException(List.of(new SchemaProblem(
                code,
                Severity.ERROR,
                schema.document().name(),
                place.line(),
                place.column(),
                schema.pointer(),
                message)));
    }
}
