/** What schemas of all kinds come to in Java. */
@NullMarked
package dev.stepschema.it.corpora;

import org.jspecify.annotations.NullMarked;
