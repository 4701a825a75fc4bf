package dev.stepschema.codegen.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Java identifiers from whatever a schema calls things. The same text always gives the same name. */
public final class JavaNames {
    /** Methods that every generated type has or that every object has: no component may be called so. */
    private static final Set<String> RESERVED = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "toJson",
            "toBuilder",
            "builder",
            "fromJson",
            "reader",
            "toTree",
            "fromTree");

    /** What the name of a type has to be. */
    static final String TYPE = "a capital letter, and letters, digits and underscores behind it";

    /** What the name of a constant has to be. */
    static final String CONSTANT = "capital letters, digits and underscores, no digit first";

    /** What the name of a component has to be. */
    static final String COMPONENT =
            "a small letter, and letters, digits and underscores behind it, but no word that Java or generated code keeps";

    /** In bytes of UTF-8, as file systems count. */
    private static final int LONGEST = 100;

    /** Where a hump begins. */
    private static final Pattern HUMP =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");

    private JavaNames() {}

    /** A component, parameter or field: {@code context_window_limit} becomes {@code contextWindowLimit}. */
    public static String component(String name) {
        List<String> words = words(name);
        String joined = words.stream().map(JavaNames::capital).collect(Collectors.joining());
        return safe(cut(joined.isEmpty() ? "empty" : uncapital(joined)));
    }

    /**
     * A type: {@code Function-Output} becomes {@code FunctionOutput}. It begins with a capital letter, so that no
     * component is called the same.
     */
    public static String type(String name) {
        String joined = words(name).stream().map(JavaNames::capital).collect(Collectors.joining());
        int first = joined.isEmpty() ? 0 : joined.codePointAt(0);
        boolean isCapital = Character.toLowerCase(first) != first;
        return cut(identifier(joined.isEmpty() ? "Empty" : isCapital ? joined : "Type" + joined));
    }

    /** A constant of an enum: {@code end_turn} becomes {@code END_TURN}. */
    public static String constant(String value) {
        String joined = words(value).stream()
                .flatMap(word -> humps(word).stream())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return cut(identifier(joined.isEmpty() ? "EMPTY" : joined));
    }

    /** The name with an underscore at its end, if Java or the generated code needs it for something else. */
    static String safe(String name) {
        String identifier = identifier(name);
        return RESERVED.contains(identifier) ? identifier + "_" : identifier;
    }

    /** Whether Java can call a component so: letters, digits and underscores, and unlike a type no capital first. */
    static boolean isComponent(String name) {
        return isName(name) && name.equals(lower(name)) && name.equals(safe(name));
    }

    /** Whether Java can call a constant so: letters, digits and underscores, and unlike a type or field no small ones. */
    static boolean isConstant(String name) {
        return isName(name) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether Java can call a type so: letters, digits and underscores, and unlike a component a capital first. */
    static boolean isType(String name) {
        return isName(name) && Character.toLowerCase(name.codePointAt(0)) != name.codePointAt(0);
    }

    private static boolean isName(String name) {
        return name.codePoints().allMatch(c -> c == '_' || isPart(c)) && Identifiers.isIdentifier(name);
    }

    private static String identifier(String name) {
        String identifier = Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
        return Identifiers.isIdentifier(identifier) ? identifier : identifier + "_";
    }

    /** The words of a text: runs of letters and digits. Signs count as words only where there is nothing else. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPart(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return Signs.spelled(text, words);
    }

    private static boolean isPart(int c) {
        return Character.isJavaIdentifierPart(c)
                && !Character.isIdentifierIgnorable(c)
                && c != '_'
                && c != '$'
                && Character.getType(c) != Character.CURRENCY_SYMBOL;
    }

    /** {@code fooBar} is two words, {@code HTMLPage} is HTML and Page, {@code IDs} is one. */
    private static List<String> humps(String word) {
        return List.of(HUMP.split(word));
    }

    private static String capital(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }

    /** The first hump in small letters: {@code URL} becomes {@code url}, {@code HTMLPage} {@code htmlPage}. */
    private static String uncapital(String joined) {
        String first = humps(joined).get(0);
        boolean isAcronym = first.codePoints().noneMatch(Character::isLowerCase);
        String small = isAcronym ? first.toLowerCase(Locale.ROOT) : lower(first);
        return small + joined.substring(first.length());
    }

    private static String lower(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toLowerCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }

    /** A name that is not too long for a file system; one that is cut keeps its beginning and stays different. */
    public static String cut(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        int end = 0;
        for (int used = 0; used < LONGEST / 2; end += Character.charCount(name.codePointAt(end))) {
            used += Character.toString(name.codePointAt(end)).getBytes(StandardCharsets.UTF_8).length;
        }
        return name.substring(0, end) + "_" + Integer.toHexString(name.hashCode());
    }
}
