/** JSON as it is read: cursors over tokens, located trees, limits and strict UTF-8. */
@NullMarked
package dev.stepschema.json;

import org.jspecify.annotations.NullMarked;
