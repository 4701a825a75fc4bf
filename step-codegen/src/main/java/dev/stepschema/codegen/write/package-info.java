/** Files: written where they differ, deleted where nobody owns them any more. */
@NullMarked
package dev.stepschema.codegen.write;

import org.jspecify.annotations.NullMarked;
