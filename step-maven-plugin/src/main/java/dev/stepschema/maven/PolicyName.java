package dev.stepschema.maven;

import dev.stepschema.Policy;

/** The parameter {@code policy}. */
enum PolicyName {
    STRICT,
    TOLERANT;

    /** The policy, with the document's values in messages: who reads a build's log has the documents. */
    Policy policy() {
        return (this == STRICT ? Policy.strict() : Policy.tolerant()).withValuesInMessages(true);
    }
}
