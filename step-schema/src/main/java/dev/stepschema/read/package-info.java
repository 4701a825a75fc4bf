/** The small public base that generated models call. */
@NullMarked
package dev.stepschema.read;

import org.jspecify.annotations.NullMarked;
