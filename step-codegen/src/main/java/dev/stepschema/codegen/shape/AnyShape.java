package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Set;

/** A schema that leaves all types open becomes {@code Object}; what it says all the same is reported. */
final class AnyShape {
    /** Keywords that have been dealt with elsewhere, or whose targets have. */
    private static final Set<String> ELSEWHERE = Set.of(
            "$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "type", "not", "if", "then", "else");

    private AnyShape() {}

    static TypeModel of(Facts facts, Location location, Slot slot, Shaper shaper) {
        for (Schema part : facts.parts()) {
            List<String> keywords = Keywords.assertions(part).stream()
                    .filter(keyword -> !ELSEWHERE.contains(keyword))
                    .toList();
            if (!keywords.isEmpty()) {
                shaper.loosen(
                        slot,
                        Location.of(part)
                                .warning(
                                        Diagnostic.Code.LOOSE_TYPE,
                                        "the schema leaves all types open, so that its Java type is Object and \""
                                                + String.join("\", \"", keywords)
                                                + "\" is not checked. Add \"type\" for a type that is."));
            }
        }
        return new AnyType(location);
    }
}
