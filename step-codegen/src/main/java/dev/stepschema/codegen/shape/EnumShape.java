package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constant;
import dev.stepschema.codegen.model.TypeModel.EnumType;
import dev.stepschema.codegen.names.ConstantNames;
import dev.stepschema.codegen.names.MemberNames;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A list of values becomes an enum. */
final class EnumShape {
    /** As many as fit into the constant pool of a class. */
    private static final int MOST_VALUES = 20_000;

    private EnumShape() {}

    /** Whether the values of an enum can be constants: none of them holds others, and there are not too many. */
    static boolean isPossible(Facts facts) {
        return facts.values()
                .filter(values -> values.size() <= MOST_VALUES)
                .filter(values ->
                        values.stream().noneMatch(value -> value instanceof JsonObject || value instanceof JsonArray))
                .isPresent();
    }

    static TypeModel of(Facts facts, Selection selection, Slot slot, Shaper shaper) {
        Location location = Location.of(selection.first());
        Set<JsonType> types = facts.typesButNull();
        List<JsonValue> values = facts.values().orElseThrow().stream()
                .filter(value -> types.contains(value.type()))
                .toList();
        Slot.Body body = slot.open();
        TypeModel reference = shaper.remember(selection, body.name());
        boolean isConst = facts.has("const");
        List<Constant> constants = EnumType.isLarge(values.size())
                ? unnamed(values, location, shaper)
                : named(values, isConst, facts, selection, shaper);
        body.close(new EnumType(location, body.name(), Keywords.docs(selection.first()), constants, isConst));
        return reference;
    }

    private static List<Constant> named(
            List<JsonValue> values, boolean isConst, Facts facts, Selection selection, Shaper shaper) {
        MemberNames names = ConstantNames.of(
                values, EnumVarnames.of(values, facts, shaper), isConst, shaper.members(selection, Location::of));
        names.collisions()
                .forEach(collision -> shaper.report(Values.place(values.get(collision.index()), facts.parts())
                        .orElse(Location.of(selection.first()))
                        .warning(Diagnostic.Code.NAME_COLLISION, collision.message())));
        List<Constant> constants = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            constants.add(new Constant(names.names().get(i), values.get(i)));
        }
        return constants;
    }

    private static List<Constant> unnamed(List<JsonValue> values, Location location, Shaper shaper) {
        shaper.report(location.warning(
                Diagnostic.Code.LARGE_ENUM,
                "an enum cannot have " + values.size() + " constants; the type is a class that finds its instances"
                        + " by value."));
        return values.stream().map(value -> new Constant("", value)).toList();
    }
}
