/** From the sources of a request to loaded schemas and the roots among them. */
@NullMarked
package dev.stepschema.codegen.input;

import org.jspecify.annotations.NullMarked;
