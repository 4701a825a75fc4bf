/** From schemas to the model: what applies to one value, and what Java makes of it. */
@NullMarked
package dev.stepschema.codegen.shape;

import org.jspecify.annotations.NullMarked;
