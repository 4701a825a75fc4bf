/** Java names for what schemas name as they like. */
@NullMarked
package dev.stepschema.codegen.names;

import org.jspecify.annotations.NullMarked;
