/** The compiled schema: one closed set of checks that run over a cursor. */
@NullMarked
package dev.stepschema.plan;

import org.jspecify.annotations.NullMarked;
