package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Options.Presence;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.Item;
import dev.stepschema.codegen.model.TypeModel.TupleType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.names.ComponentNames;
import dev.stepschema.codegen.names.MemberNames;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An array whose first elements have a type each becomes a record with a component for each of them. */
final class TupleShape {
    private static final String REST = "rest";

    private TupleShape() {}

    static TypeModel of(Facts facts, Selection selection, Slot slot, Shaper shaper) {
        Slot.Body body = slot.open();
        TypeModel reference = shaper.remember(selection, body.name());
        List<List<Schema>> schemas = byPosition(facts);
        MemberNames chosen = ComponentNames.elements(
                called(schemas), shaper.members(selection, schema -> Location.of(schema, "prefixItems")));
        chosen.collisions()
                .forEach(collision ->
                        shaper.report(Location.of(schemas.get(collision.index()).get(0))
                                .warning(Diagnostic.Code.NAME_COLLISION, collision.message())));
        List<String> names = chosen.names();
        long least = least(facts);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Use use = shaper.use(schemas.get(i), Slot.within(body, names.get(i)));
            items.add(new Item(
                    names.get(i), use, i < least, Keywords.docs(schemas.get(i).get(0))));
        }
        boolean isClosed = facts.children("items").stream().anyMatch(Keywords::allowsNothing);
        Optional<Use> rest =
                isClosed ? Optional.empty() : Optional.of(ArrayShape.element(facts, Slot.within(body, REST), shaper));
        body.close(new TupleType(
                Location.of(selection.first()),
                body.name(),
                Keywords.docs(selection.first()),
                items,
                rest,
                constraints(facts, items.size(), rest.isPresent()),
                shaper.options().presence() == Presence.TRACKED ? present(items) : Optional.empty(),
                body.nested()));
        return reference;
    }

    /** The component for how many of the items there are; empty where values alone say so. */
    private static Optional<String> present(List<Item> items) {
        Stream<String> others = Stream.concat(Stream.of(REST), items.stream().map(Item::javaName));
        return items.stream().anyMatch(Item::isAmbiguous)
                ? Optional.of(ComponentNames.free("present", others))
                : Optional.empty();
    }

    /** The schemas of each position; where only some parts go as far, the others say what {@code items} says. */
    private static List<List<Schema>> byPosition(Facts facts) {
        List<List<Schema>> byPosition = new ArrayList<>();
        for (Schema part : facts.with("prefixItems")) {
            List<Schema> elements = part.elements("prefixItems");
            for (int i = 0; i < elements.size(); i++) {
                if (i == byPosition.size()) {
                    byPosition.add(new ArrayList<>());
                }
                byPosition.get(i).add(elements.get(i));
            }
        }
        return byPosition;
    }

    /** Titles where all have different ones, else numbers. */
    private static List<String> called(List<List<Schema>> schemas) {
        List<String> titles = schemas.stream()
                .map(each -> each.get(0).text("title").orElse(""))
                .toList();
        Set<String> different = new HashSet<>(titles);
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            boolean hasTitles = different.size() == titles.size() && !different.contains("");
            wanted.add(hasTitles ? titles.get(i) : "item" + (i + 1));
        }
        return wanted;
    }

    /** What the components do not say by themselves. */
    private static List<Constraint> constraints(Facts facts, int items, boolean isOpen) {
        return Constraints.ofArray(facts.parts()).stream()
                .filter(constraint -> switch (constraint.keyword()) {
                    case "minItems" -> constraint.count() > items;
                    case "maxItems" -> isOpen || constraint.count() < items;
                    default -> true;
                })
                .toList();
    }

    private static long least(Facts facts) {
        return Constraints.ofArray(facts.parts()).stream()
                .filter(constraint -> constraint.keyword().equals("minItems"))
                .mapToLong(Constraint::count)
                .max()
                .orElse(0);
    }
}
