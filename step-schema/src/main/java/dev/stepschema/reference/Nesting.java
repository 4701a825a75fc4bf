package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.Member;
import dev.stepschema.json.Pointers;
import dev.stepschema.plan.Fault;
import dev.stepschema.plan.Keyword;
import java.util.Optional;

/** The limit of nesting for values that are delegated: networknt takes several stack frames for each level. */
final class Nesting {
    /** How deeply arrays and objects may be nested. */
    static final int DEEPEST = 100;

    private Nesting() {}

    /** The first array or object beyond the limit. */
    static Optional<Fault> fault(JsonValue value, String pointer) {
        return fault(value, pointer, 1);
    }

    private static Optional<Fault> fault(JsonValue value, String pointer, int level) {
        if (!(value instanceof JsonArray) && !(value instanceof JsonObject)) {
            return Optional.empty();
        }
        if (level > DEEPEST) {
            String message = "the value is nested deeper than " + DEEPEST
                    + " levels, which is the limit where a schema cannot be checked in one pass";
            return Optional.of(
                    new Fault(Code.LIMIT_DEPTH, pointer, Keyword.NONE, value.offset(), message, Optional.empty()));
        }
        return within(value, pointer, level);
    }

    private static Optional<Fault> within(JsonValue value, String pointer, int level) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                Optional<Fault> fault = fault(array.elements().get(i), pointer + "/" + i, level + 1);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        } else if (value instanceof JsonObject object) {
            for (Member member : object.members().values()) {
                Optional<Fault> fault = fault(member.value(), Pointers.append(pointer, member.name()), level + 1);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }
}
