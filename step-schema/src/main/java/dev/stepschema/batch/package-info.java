/** Many documents: which files, what is in them, one result a document, in order. */
@NullMarked
package dev.stepschema.batch;

import org.jspecify.annotations.NullMarked;
