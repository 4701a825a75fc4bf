/** Measures the product beside its peers. */
@NullMarked
package dev.stepschema.it.benchmarks;

import org.jspecify.annotations.NullMarked;
