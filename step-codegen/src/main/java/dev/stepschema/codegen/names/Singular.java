package dev.stepschema.codegen.names;

/** What one element of a list is called: {@code line_items} holds line items. */
public final class Singular {
    private Singular() {}

    /** The singular of an English plural; any other word unchanged. */
    public static String of(String word) {
        if (word.matches(".*[^aeiou]ies")) {
            return word.substring(0, word.length() - 3) + "y";
        } else if (word.matches("(?i).*(ss|x|ch|sh)es")) {
            return word.substring(0, word.length() - 2);
        } else if (word.matches("(?i).*[^sui]s")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }
}
