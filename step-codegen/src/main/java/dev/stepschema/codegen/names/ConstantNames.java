package dev.stepschema.codegen.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of an enum's constants. */
public final class ConstantNames {
    private ConstantNames() {}

    /**
     * Names for values.
     *
     * @param values the values as text, in the order of the schema
     * @return a name for each, all different
     */
    public static List<String> of(List<String> values) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String value : values) {
            String wanted = JavaNames.constant(value);
            String name = wanted;
            for (int number = 2; !taken.add(name); number++) {
                name = wanted + "_" + number;
            }
            names.add(name);
        }
        return names;
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
