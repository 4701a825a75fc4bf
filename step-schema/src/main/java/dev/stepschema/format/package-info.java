/** The formats that JSON Schema defines (validation, section 7.3), each decided exactly. */
@NullMarked
package dev.stepschema.format;

import org.jspecify.annotations.NullMarked;
