/** Java source from the model: one emitter a kind. */
@NullMarked
package dev.stepschema.codegen.emit;

import org.jspecify.annotations.NullMarked;
