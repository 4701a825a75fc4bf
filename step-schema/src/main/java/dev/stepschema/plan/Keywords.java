package dev.stepschema.plan;

import dev.stepschema.Dialect;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Set;

/** Which keywords a plan decides, and where they stand. */
final class Keywords {
    private static final Set<String> UNDECIDED =
            Set.of("$dynamicRef", "unevaluatedProperties", "unevaluatedItems", "dependencies");

    private Keywords() {}

    /**
     * Refuses a schema that a plan cannot decide.
     *
     * @param assertFormats whether {@code format} has to be asserted
     */
    static void require(List<Schema> schemas, boolean assertFormats) {
        for (Schema schema : schemas) {
            if (schema.dialect() != Dialect.DRAFT_2020_12 || schema.document().customDialect()) {
                throw new UndecidableException(schema, "is not of draft 2020-12");
            }
            if (assertFormats && schema.has("format")) {
                throw new UndecidableException(schema, "asserts \"format\"");
            }
            for (String keyword : schema.keywords()) {
                if (UNDECIDED.contains(keyword)) {
                    throw new UndecidableException(schema, "has \"" + keyword + "\"");
                }
            }
        }
    }

    /** The JSON Pointer of a keyword in its document. */
    static String pointer(Schema schema, String keyword) {
        return Pointers.append(schema.pointer(), keyword);
    }
}
