/** Results for people and machines: text as compilers print it, and {@code report.json}. */
@NullMarked
package dev.stepschema.report;

import org.jspecify.annotations.NullMarked;
