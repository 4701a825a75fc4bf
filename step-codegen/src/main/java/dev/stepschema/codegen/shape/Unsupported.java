package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.source.Schema;
import java.util.Set;

/** Keywords that would make generated code wrong if they were passed over. */
final class Unsupported {
    private static final Set<String> KEYWORDS = Set.of(
            "$dynamicRef",
            "$recursiveRef",
            "not",
            "if",
            "patternProperties",
            "propertyNames",
            "dependencies",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
            "prefixItems",
            "additionalItems",
            "contains",
            "unevaluatedItems");

    private Unsupported() {}

    static void report(Facts facts, Shaper shaper) {
        for (Schema part : facts.parts()) {
            for (String keyword : part.keywords()) {
                if (KEYWORDS.contains(keyword)) {
                    shaper.report(Location.of(part)
                            .error(
                                    Diagnostic.Code.UNSUPPORTED,
                                    "\"" + keyword + "\" has no place in generated types yet. Take it out to go on."));
                }
            }
        }
    }
}
