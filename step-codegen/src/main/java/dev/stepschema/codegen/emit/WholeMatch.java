package dev.stepschema.codegen.emit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns for those who match whole texts with {@code java.util.regex}; a schema's pattern is searched for. */
final class WholeMatch {
    /**
     * What Java reads otherwise than ECMA-262, or might: spaces, boundaries, letters that mean nothing, groups that matched
     * nothing, nested classes, and all properties but general categories and scripts, as {@code Alpha} is ASCII in Java.
     */
    private static final Pattern READ_OTHERWISE =
            Pattern.compile("\\\\[a-zA-Z0-9&&[^dDwWtnrfpPux]]|\\\\[pP](?!\\{(?:[CLMNPSZ][a-z]?|(?:Script|sc)=\\w+)\\})"
                    + "|&&|\\[[^\\]]*\\[");

    /** A character with what escapes it, or a whole class. */
    private static final Pattern TOKEN = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]|.", Pattern.DOTALL);

    private static final String ANYTHING = "(?s:.*)";

    private WholeMatch() {}

    /** The expression that matches a text if the pattern is found in it; empty if Java might find something else. */
    static Optional<String> of(String pattern) {
        if (READ_OTHERWISE.matcher(pattern).find() || !isJava(pattern)) {
            return Optional.empty();
        }
        StringBuilder java = new StringBuilder();
        boolean hasAlternatives = false;
        boolean isAnchored = false;
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            String text = token.group();
            boolean isEnd = text.equals("$");
            hasAlternatives |= text.equals("|");
            isAnchored = isEnd && token.end() == pattern.length();
            java.append(isEnd ? "\\z" : text.equals(".") ? "[^\\n\\r\\u2028\\u2029]" : text);
        }
        if (hasAlternatives) {
            return Optional.of(ANYTHING + "(?:" + java + ")" + ANYTHING);
        }
        String end = isAnchored ? java.substring(0, java.length() - "\\z".length()) + "$" : java + ANYTHING;
        return Optional.of((pattern.startsWith("^") ? "" : ANYTHING) + end);
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
