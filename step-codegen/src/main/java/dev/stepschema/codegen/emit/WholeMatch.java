package dev.stepschema.codegen.emit;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns for those who match whole texts with {@code java.util.regex}; a schema's pattern is searched for. */
final class WholeMatch {
    /** What Java reads otherwise than ECMA-262, or might: spaces, boundaries, letters that mean nothing, nested classes. */
    private static final Pattern READ_OTHERWISE = Pattern.compile("\\\\[a-zA-Z&&[^dDwWtnrfpPuxk]]|&&|\\[[^\\]]*\\[");

    private static final String ANYTHING = "(?s:.*)";

    private WholeMatch() {}

    /** The expression that matches a text if the pattern is found in it; empty if Java might find something else. */
    static Optional<String> of(String pattern) {
        if (READ_OTHERWISE.matcher(pattern).find() || !isJava(pattern)) {
            return Optional.empty();
        } else if (pattern.contains("|")) {
            return Optional.of(ANYTHING + "(?:" + pattern + ")" + ANYTHING);
        }
        boolean isAnchored = pattern.endsWith("$") && !pattern.endsWith("\\$");
        return Optional.of((pattern.startsWith("^") ? "" : ANYTHING) + pattern + (isAnchored ? "" : ANYTHING));
    }

    private static boolean isJava(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
