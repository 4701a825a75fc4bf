package dev.stepschema.regex;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions of ECMA-262 (with the flag {@code u}, section 22.2) for the JDK's engine, which means other things
 * by {@code $}, {@code .}, {@code \s}, {@code \v} and brackets, and knows more than ECMA does. Needless escapes of
 * punctuation and lone braces are allowed, as browsers do without that flag: many schemas have them.
 */
public final class EcmaRegex {
    private static final String WORD = "[a-zA-Z0-9_]";
    private static final String BOUNDARY = "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
    private static final String NO_BOUNDARY = "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))";
    private static final String QUANTIFIER = "\\{[0-9]+(,[0-9]*)?}";

    private final String regex;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> groups = new HashMap<>();
    private int at;
    private boolean repeatable;

    private EcmaRegex(String regex) {
        this.regex = regex;
    }

    /**
     * Compiles a regular expression; it is searched for, not anchored.
     *
     * @throws PatternSyntaxException if it is none, or one that the JDK's engine cannot run
     */
    public static Pattern compile(String regex) {
        String translated = new EcmaRegex(regex).translate();
        try {
            return Pattern.compile(translated);
        } catch (PatternSyntaxException e) {
            throw new PatternSyntaxException(e.getDescription(), regex, -1);
        }
    }

    private String translate() {
        while (at < regex.length()) {
            char c = regex.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '[' -> atom(new EcmaClass(this).translate());
                case '(' -> group();
                case '.' -> atom("[^\\n\\r\\u2028\\u2029]", 1);
                case '$' -> assertion("\\z");
                case '^', '|' -> assertion(String.valueOf(c));
                case ')' -> atom(")", 1);
                case '*', '+', '?' -> quantifier(String.valueOf(c));
                case '{' -> brace();
                case '}', ']' -> atom("\\" + c, 1);
                default -> atom(String.valueOf(c), 1);
            }
        }
        return out.toString();
    }

    private void atom(String translated, int length) {
        at += length;
        atom(translated);
    }

    private void atom(String translated) {
        out.append(translated);
        repeatable = true;
    }

    private void assertion(String translated) {
        out.append(translated);
        at++;
        repeatable = false;
    }

    private void quantifier(String text) {
        if (!repeatable) {
            throw error("nothing to repeat");
        }
        out.append(text);
        at += text.length();
        if (at < regex.length() && regex.charAt(at) == '?') {
            out.append('?');
            at++;
        }
        repeatable = false; // a second quantifier would be the JDK's possessive one
    }

    private void brace() {
        int end = regex.indexOf('}', at);
        String text = end < 0 ? "" : regex.substring(at, end + 1);
        if (text.matches(QUANTIFIER)) {
            quantifier(text);
        } else {
            atom("\\{", 1);
        }
    }

    private void group() {
        String start = "(";
        if (regex.startsWith("(?", at)) {
            start = regex.startsWith("(?<", at) ? regex.substring(at, Math.min(at + 4, regex.length())) : groupStart();
            if (start.startsWith("(?<") && !start.equals("(?<=") && !start.equals("(?<!")) {
                namedGroup();
                return;
            }
        }
        out.append(start);
        at += start.length();
        repeatable = false;
    }

    private String groupStart() {
        String start = regex.substring(at, Math.min(at + 3, regex.length()));
        if (start.equals("(?:") || start.equals("(?=") || start.equals("(?!")) {
            return start;
        }
        throw error("unknown kind of group");
    }

    /** The JDK allows only letters and digits in a name. */
    private void namedGroup() {
        int end = regex.indexOf('>', at);
        if (end < 0) {
            throw error("the name of a group does not end");
        }
        String name = regex.substring(at + 3, end);
        if (name.isEmpty() || groups.containsKey(name)) {
            throw error("a group has no name of its own");
        }
        groups.put(name, "g" + groups.size());
        out.append("(?<").append(groups.get(name)).append('>');
        at = end + 1;
        repeatable = false;
    }

    private void escape() {
        char c = at + 1 < regex.length() ? regex.charAt(at + 1) : '\0';
        switch (c) {
            case 'b' -> atom(BOUNDARY, 2);
            case 'B' -> atom(NO_BOUNDARY, 2);
            case 'k' -> reference();
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> atom("\\" + c, 2);
            default -> atom(new EcmaEscape(this).translate(false));
        }
    }

    private void reference() {
        int end = regex.indexOf('>', at);
        String name = regex.startsWith("\\k<", at) && end > 0 ? regex.substring(at + 3, end) : "";
        if (!groups.containsKey(name)) {
            throw error("a reference to no group");
        }
        atom("\\k<" + groups.get(name) + ">", end + 1 - at);
    }

    /** The whole expression. */
    String text() {
        return regex;
    }

    /** Where reading is. */
    int at() {
        return at;
    }

    /** Goes on reading at an index. */
    void goTo(int index) {
        at = index;
    }

    PatternSyntaxException error(String why) {
        return new PatternSyntaxException(why, regex, at);
    }
}
