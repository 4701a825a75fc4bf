/** Reading schemas: documents with positions, mounted fragments, references resolved offline. */
@NullMarked
package dev.stepschema.source;

import org.jspecify.annotations.NullMarked;
