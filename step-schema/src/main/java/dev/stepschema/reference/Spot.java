package dev.stepschema.reference;

import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.Member;
import dev.stepschema.json.Pointers;
import java.util.List;

/**
 * A place in a document.
 *
 * @param pointer its JSON Pointer in the document
 * @param value the value there
 * @param offset the byte offset of the value; of a property, that of its name
 */
record Spot(String pointer, JsonValue value, long offset) {
    /** The place of a value. */
    static Spot of(JsonValue root, String pointer, List<String> steps) {
        Spot spot = new Spot(pointer, root, root.offset());
        for (String step : steps) {
            spot = spot.below(step);
        }
        return new Spot(spot.pointer, spot.value, spot.value.offset());
    }

    /** The place of a property, at its name, or of an element; where there is none, this place. */
    Spot below(String step) {
        if (value instanceof JsonObject object) {
            Member member = object.members().get(step);
            return member == null ? this : new Spot(Pointers.append(pointer, step), member.value(), member.offset());
        }
        if (value instanceof JsonArray array && step.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(step);
            if (index < array.elements().size()) {
                JsonValue element = array.elements().get(index);
                return new Spot(Pointers.append(pointer, step), element, element.offset());
            }
        }
        return this;
    }
}
