package dev.stepschema.regex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The capturing groups of a pattern, counted before it is parsed, since a back-reference may precede its group. */
final class Groups {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int count;

    /** Counts the groups of a pattern, well-formed or not. */
    static Groups of(String pattern) {
        Groups groups = new Groups();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> {
                    if (!inClass) {
                        groups.open(pattern, i + 1);
                    }
                }
                default -> {}
            }
        }
        return groups;
    }

    private void open(String pattern, int at) {
        if (!pattern.startsWith("?", at)) {
            count++;
        } else if (pattern.startsWith("?<", at) && !pattern.startsWith("?<=", at) && !pattern.startsWith("?<!", at)) {
            count++;
            int end = pattern.indexOf('>', at);
            if (end > 0) {
                numbers.putIfAbsent(pattern.substring(at + 2, end), count);
            }
        }
    }

    int count() {
        return count;
    }

    /** The number of the group of a name, or null. */
    @Nullable
    Integer number(String name) {
        return numbers.get(name);
    }

    /** Whether a text can be the name of a group (RegExpIdentifierName, without escapes). */
    static boolean isName(String name) {
        return !name.isEmpty()
                && (Character.isUnicodeIdentifierStart(name.codePointAt(0)) || "$_".indexOf(name.charAt(0)) >= 0)
                && name.codePoints().allMatch(c -> Character.isUnicodeIdentifierPart(c) || c == '$');
    }
}
