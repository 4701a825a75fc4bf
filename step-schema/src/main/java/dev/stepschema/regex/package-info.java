/** Regular expressions of ECMA-262, as JSON Schema asks for them (core, section 6.4), found in linear time. */
@NullMarked
package dev.stepschema.regex;

import org.jspecify.annotations.NullMarked;
