package dev.stepschema.regex;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The sets of {@code \p{…}} (ECMA-262, tables 67 to 69). Their members are those of the running JVM's Unicode version;
 * {@code Script_Extensions} is taken to be {@code Script}.
 */
final class UnicodeProperties {
    private static final Map<String, CodePointSet> KNOWN = new ConcurrentHashMap<>();

    private UnicodeProperties() {}

    /** The set of a property, a category or {@code property=value}; null if there is none of this name. */
    static @Nullable CodePointSet of(String name) {
        CodePointSet known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        IntPredicate property = predicate(name);
        if (property == null) {
            return null;
        }
        CodePointSet set = CodePointSetBuilder.where(property);
        KNOWN.put(name, set);
        return set;
    }

    private static @Nullable IntPredicate predicate(String name) {
        int equals = name.indexOf('=');
        if (equals < 0) {
            IntPredicate category = category(name);
            return category != null ? category : BinaryProperties.of(name);
        }
        String value = name.substring(equals + 1);
        return switch (name.substring(0, equals)) {
            case "General_Category", "gc" -> category(value);
            case "Script", "sc", "Script_Extensions", "scx" -> script(value);
            default -> null;
        };
    }

    private static @Nullable IntPredicate category(String name) {
        int mask = GeneralCategories.mask(name);
        return mask == 0 ? null : c -> (mask >>> Character.getType(c) & 1) != 0;
    }

    /** Names are as the standard writes them, which distinguishes case; the JVM does not. */
    private static @Nullable IntPredicate script(String name) {
        if (!name.matches("[A-Z][a-z]+.*")) {
            return null;
        }
        try {
            UnicodeScript script = UnicodeScript.forName(name);
            return c -> UnicodeScript.of(c) == script;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
