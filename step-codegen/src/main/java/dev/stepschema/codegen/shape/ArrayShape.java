package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.source.Schema;
import java.util.List;

/** An array becomes a list, or a record where its elements have a type by position. */
final class ArrayShape {
    private ArrayShape() {}

    static TypeModel of(Facts facts, Selection selection, Slot slot, Shaper shaper) {
        return facts.has("prefixItems")
                ? TupleShape.of(facts, selection, slot, shaper)
                : new ListType(
                        Location.of(selection.first()), element(facts, slot, shaper), Constraints.ofArray(facts));
    }

    /** The type of the elements that have none by position. */
    static Use element(Facts facts, Slot slot, Shaper shaper) {
        List<Schema> items = facts.children("items").stream()
                .filter(schema -> !Keywords.allowsAll(schema))
                .toList();
        return shaper.use(items, slot.element());
    }
}
