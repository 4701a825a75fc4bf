/** The public API: schemas, validators and their reports. */
@NullMarked
package dev.stepschema;

import org.jspecify.annotations.NullMarked;
