/**
 * The public API: schemas in, verdicts out.
 *
 * <p>{@link dev.stepschema.SchemaSet} loads schemas, {@link dev.stepschema.SchemaValidator} and
 * {@link dev.stepschema.StepValidator} check documents, {@link dev.stepschema.ValidationReport} says what was found.
 */
@NullMarked
package dev.stepschema;

import org.jspecify.annotations.NullMarked;
