package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Options.UniqueItems;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.ListType;
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
        List<Constraint> constraints = Constraints.ofArray(facts);
        boolean isSet = shaper.options().uniqueItems() == UniqueItems.SET
                && constraints.stream().anyMatch(each -> each.keyword().equals("uniqueItems"));
        return new ListType(Location.of(selection.first()), element(facts, slot, shaper), constraints, isSet);
    }

    /** The type of the elements that have none by position. */
    static Use element(Facts facts, Slot slot, Shaper shaper) {
        List<Schema> items = facts.children("items").stream()
                .filter(schema -> !Keywords.allowsAll(schema))
                .toList();
        return shaper.use(items, slot.element());
    }
}
