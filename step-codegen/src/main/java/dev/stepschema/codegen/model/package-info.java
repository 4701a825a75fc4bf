/** What shape Java gives to schemas: a closed set of kinds. */
@NullMarked
package dev.stepschema.codegen.model;

import org.jspecify.annotations.NullMarked;
