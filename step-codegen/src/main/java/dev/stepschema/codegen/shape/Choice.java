package dev.stepschema.codegen.shape;

import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * An {@code anyOf} or {@code oneOf}.
 *
 * @param schema the schema that has it
 * @param branches its branches
 * @param exclusive whether exactly one branch must match
 */
record Choice(Schema schema, List<Schema> branches, boolean exclusive) {

    /** The choices of a schema, in its order. */
    static List<Choice> of(Schema schema) {
        List<Choice> choices = new ArrayList<>();
        for (String keyword : schema.keywords()) {
            if (keyword.equals("anyOf") || keyword.equals("oneOf")) {
                choices.add(new Choice(schema, schema.elements(keyword), keyword.equals("oneOf")));
            }
        }
        return choices;
    }

    /** The keyword itself. */
    String keyword() {
        return exclusive ? "oneOf" : "anyOf";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && choice.schema.equals(schema) && choice.exclusive == exclusive;
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + Boolean.hashCode(exclusive);
    }
}
