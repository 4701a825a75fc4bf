package dev.stepschema;

import dev.stepschema.plan.Plans;
import dev.stepschema.source.Schema;
import java.net.URI;

/**
 * Makes validators for many schemas of one set: what the schemas have in common is compiled once, so that a hundred
 * validators of schemas that refer to each other cost little more than one. Not safe for use by several threads, unlike
 * the validators.
 */
public final class SchemaValidators {
    private final SchemaSet set;
    private final Policy policy;
    private final Plans plans;

    private SchemaValidators(SchemaSet set, Policy policy) {
        this.set = set;
        this.policy = policy;
        this.plans = new Plans(set.schemas(), policy.formats());
    }

    /** Makes strict validators for schemas of a set. */
    public static SchemaValidators of(SchemaSet set) {
        return of(set, Policy.strict());
    }

    /** Makes validators for schemas of a set. */
    public static SchemaValidators of(SchemaSet set, Policy policy) {
        return new SchemaValidators(set, policy);
    }

    /**
     * The validator for a schema.
     *
     * @param uri a document's URI or a schema's {@code $id}; it may end in {@code #/pointer} or {@code #anchor}
     * @throws IllegalArgumentException if the set has no such schema
     */
    public SchemaValidator validator(URI uri) {
        if (policy.engine() != Engine.PLAN) {
            return SchemaValidator.of(set, uri, policy);
        }
        Schema schema = set.schemas()
                .find(uri)
                .orElseThrow(() -> new IllegalArgumentException("the set has no schema \"" + uri + "\""));
        return new SchemaValidator(plans.of(schema), policy);
    }
}
