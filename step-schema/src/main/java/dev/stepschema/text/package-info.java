/** Words: foreign text made harmless in our sentences, lists of alternatives, suggestions. */
@NullMarked
package dev.stepschema.text;

import org.jspecify.annotations.NullMarked;
