/** Java source from schemas: the model of types, the emitters and the writer. */
@NullMarked
package dev.stepschema.codegen;

import org.jspecify.annotations.NullMarked;
