package dev.stepschema.regex;

/**
 * A regular expression of ECMA-262, searched for as JSON Schema does (core, section 6.4): anywhere in a text, unless
 * {@code ^} and {@code $} say otherwise, by code points, with what the flag {@code u} makes of {@code \d}, {@code \w},
 * {@code \s} and {@code \p{…}}. Beyond that flag it takes what schemas are known to have and Annex B.1.2 explains: escaped
 * punctuation, lone braces and brackets, a hyphen beside an escape in a class.
 *
 * <p>A search takes time linear in the length of the text, look-around included. The exceptions are back-references and
 * repetitions of enormous size. Whatever takes too many steps in the end is given up.
 *
 * <p>Immutable and safe for use by several threads; made once and kept.
 */
public final class Regex {
    private final String pattern;
    private final Searcher searcher;

    private Regex(String pattern, Searcher searcher) {
        this.pattern = pattern;
        this.searcher = searcher;
    }

    /**
     * The regular expression of a pattern.
     *
     * @param pattern the text between the slashes of ECMA-262
     * @throws RegexSyntaxException if it is no regular expression, with the place and the reason
     */
    public static Regex of(String pattern) {
        return new Regex(pattern, Searchers.of(Parser.parse(pattern)));
    }

    /**
     * Whether a text is a pattern that {@link #of} takes.
     *
     * @param pattern any text
     */
    public static boolean isPattern(String pattern) {
        try {
            Parser.parse(pattern);
            return true;
        } catch (RegexSyntaxException e) {
            return false;
        }
    }

    /**
     * Whether the expression matches somewhere in a text.
     *
     * @param text any text; a surrogate without its other half is a code point of its own
     * @throws RegexBudgetException if that takes too many steps
     */
    public boolean find(CharSequence text) {
        return searcher.find(text.toString());
    }

    /**
     * Whether the expression matches somewhere in a text of ASCII characters, without making a string of them.
     *
     * @param ascii the text, a byte a character; bytes below 0 must not occur
     * @param from the offset of its first byte
     * @param to the offset after its last byte
     * @throws RegexBudgetException as {@link #find(CharSequence)} does
     */
    public boolean find(byte[] ascii, int from, int to) {
        return searcher.find(ascii, from, to);
    }

    /** The pattern, as it was given. */
    public String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
