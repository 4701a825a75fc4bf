package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.json.Equality;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object becomes a record, or a map where no property has a name. */
final class ObjectShape {
    private static final String UNTYPED =
            "the schema speaks of properties but also allows what is no object; generated types do not."
                    + " Add \"type\": \"object\".";

    private ObjectShape() {}

    static TypeModel of(Facts facts, Selection selection, Slot slot, Shaper shaper) {
        Location location = Location.of(selection.first());
        if (facts.isUntyped()) {
            shaper.report(location.warning(Diagnostic.Code.UNTYPED, UNTYPED));
        }
        boolean hasNames = !facts.properties().isEmpty() || !facts.required().isEmpty();
        if (hasNames || facts.isClosed()) {
            return RecordShape.of(facts, selection, slot, shaper);
        }
        Use value = additional(facts, slot, shaper).orElseGet(() -> Use.anyAt(location));
        List<Constraint> constraints = new ArrayList<>(NamePatterns.closing(facts));
        constraints.addAll(Constraints.ofObject(facts.parts()));
        return new MapType(location, value, constraints);
    }

    /** The type of the properties that the schema does not name; empty if there must be none. */
    static Optional<Use> additional(Facts facts, Slot slot, Shaper shaper) {
        if (facts.isClosed()) {
            return Optional.empty();
        }
        List<Schema> others = facts.children("additionalProperties").stream()
                .filter(schema -> !Keywords.allowsAll(schema))
                .toList();
        List<Schema> patterned = NamePatterns.all(facts);
        if (patterned.isEmpty()) {
            return Optional.of(shaper.use(others, slot.element()));
        }
        boolean isExact = NamePatterns.matchAll(facts);
        List<Schema> all = new ArrayList<>(patterned);
        if (!isExact && !facts.forbidsFurtherProperties()) {
            all.addAll(others);
        }
        boolean isOpen = !isExact && !facts.forbidsFurtherProperties() && others.isEmpty();
        long different = all.stream()
                .map(schema ->
                        shaper.reduced(Selection.of(List.of(schema, schema))).first())
                .map(schema -> List.of(schema.base(), schema.anchors(), Equality.key(schema.node())))
                .distinct()
                .count();
        boolean isChecked = different == 1 && (isExact || NamePatterns.areChecked(facts));
        if (!isChecked) {
            facts.with("patternProperties")
                    .forEach(part -> NotEnforced.report(part, "patternProperties", slot, shaper));
        }
        return Optional.of(
                isOpen || different > 1
                        ? Use.anyAt(Location.of(facts.parts().get(0)))
                        : shaper.use(all.subList(0, 1), slot.element()));
    }
}
