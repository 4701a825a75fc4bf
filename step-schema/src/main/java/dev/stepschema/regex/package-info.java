/** Regular expressions as JSON Schema means them: ECMA-262 with Unicode, run by the JDK. */
@NullMarked
package dev.stepschema.regex;

import org.jspecify.annotations.NullMarked;
