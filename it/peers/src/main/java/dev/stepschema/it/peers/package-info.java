/** How the generator does beside its peers in real builds. */
@NullMarked
package dev.stepschema.it.peers;

import org.jspecify.annotations.NullMarked;
