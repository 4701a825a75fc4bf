package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Options.UniqueItems;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.source.Schema;
import java.util.List;

/** An array becomes a list, or a record where its elements have a type by position. */
final class ArrayShape {
    private ArrayShape() {}

    static TypeModel of(Facts facts, Selection selection, Slot slot, Shaper shaper) {
        if (facts.has("prefixItems")) {
            return TupleShape.of(facts, selection, slot, shaper);
        }
        List<Constraint> constraints = Constraints.ofArray(facts.parts());
        Use element = element(facts, slot, shaper);
        boolean isSet = shaper.options().uniqueItems() == UniqueItems.SET
                && constraints.stream().anyMatch(each -> each.keyword().equals("uniqueItems"))
                && isSingle(element.type(), shaper);
        return new ListType(Location.of(selection.first()), element, constraints, isSet);
    }

    /**
     * Whether values of a type hold no others. Those that do are never elements of a set: {@code [1,2]} and {@code [2,1]}
     * differ in JSON, and a set that is given both as sets takes one.
     */
    private static boolean isSingle(TypeModel type, Shaper shaper) {
        return type instanceof ScalarType
                || (type instanceof ReferenceType reference && shaper.isEnum(reference.target()));
    }

    /** The type of the elements that have none by position. */
    static Use element(Facts facts, Slot slot, Shaper shaper) {
        List<Schema> items = facts.children("items").stream()
                .filter(schema -> !Keywords.allowsAll(schema))
                .toList();
        return shaper.use(items, slot.element());
    }
}
