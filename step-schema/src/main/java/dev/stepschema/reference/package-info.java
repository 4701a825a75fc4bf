/** The networknt validator, hardened: the engine for what a plan cannot decide. */
@NullMarked
package dev.stepschema.reference;

import org.jspecify.annotations.NullMarked;
