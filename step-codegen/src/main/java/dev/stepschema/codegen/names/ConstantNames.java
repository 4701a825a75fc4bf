package dev.stepschema.codegen.names;

import dev.stepschema.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of an enum's constants. A value that is a constant's name already keeps it; others give way. */
public final class ConstantNames {
    private ConstantNames() {}

    /**
     * Names for values.
     *
     * @param values the values, scalars other than null, all different
     * @param chosen names that the schema itself gives to some of them
     * @param isConst whether no other value will ever come, and take a name
     * @param lock the names that are kept
     */
    public static MemberNames of(
            List<JsonValue> values, Map<JsonValue, String> chosen, boolean isConst, MemberLock lock) {
        List<Member> members = new ArrayList<>();
        for (JsonValue value : values) {
            Member member = Member.constant(value);
            Optional<String> name = Optional.ofNullable(chosen.get(value))
                    .or(() -> isConst ? Optional.of(member.wanted()) : Optional.empty());
            members.add(name.map(member::called).orElse(member));
        }
        return MemberNames.of(MemberKind.VALUE, members, Map.of(), lock);
    }

    /** The name of a constant that a schema calls so: as it is, if it is one for a constant. */
    public static String chosen(String name) {
        return JavaNames.isConstant(name) ? name : JavaNames.constant(name);
    }

    /** The name of the constant for values that the schema does not know; no value has it. */
    public static String unknown(List<String> names) {
        String unknown = "UNKNOWN";
        while (names.contains(unknown)) {
            unknown += "_";
        }
        return unknown;
    }
}
