/** The goals: parameters and their documentation, no logic. */
@NullMarked
package dev.stepschema.maven;

import org.jspecify.annotations.NullMarked;
