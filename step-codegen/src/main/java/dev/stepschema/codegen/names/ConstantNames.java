package dev.stepschema.codegen.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of an enum's constants. A value that is a constant's name already keeps it; others give way. */
public final class ConstantNames {
    private ConstantNames() {}

    /**
     * Names for values.
     *
     * @param values the values as text, in the order of the schema
     * @return a name for each, all different
     */
    public static List<String> of(List<String> values) {
        String[] names = new String[values.size()];
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            String value = values.get(i);
            names[i] = value.equals(JavaNames.constant(value)) && taken.add(value) ? value : "";
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].isEmpty()) {
                names[i] = free(JavaNames.constant(values.get(i)), taken);
            }
        }
        return List.of(names);
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
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
