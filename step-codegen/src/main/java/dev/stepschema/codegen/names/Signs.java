package dev.stepschema.codegen.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words for signs, where a name would be nothing, or say the contrary, without them. */
final class Signs {
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry((int) '+', "plus"),
            Map.entry((int) '-', "minus"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) '=', "equals"),
            Map.entry((int) '<', "less"),
            Map.entry((int) '>', "greater"),
            Map.entry((int) '!', "not"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) ',', "comma"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) ' ', "space"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '|', "or"),
            Map.entry((int) '?', "question"),
            Map.entry((int) '#', "hash"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '~', "tilde"),
            Map.entry((int) '^', "caret"),
            Map.entry((int) ':', "colon"));

    private Signs() {}

    /** The words of a text, with words for its signs if it has no others, or if a number begins with one. */
    static List<String> spelled(String text, List<String> words) {
        if (words.isEmpty()) {
            return text.codePoints().limit(8).mapToObj(Signs::word).toList();
        }
        boolean isSignedNumber = text.matches("[+-][0-9].*");
        if (!isSignedNumber) {
            return words;
        }
        List<String> signed = new ArrayList<>(List.of(word(text.charAt(0))));
        signed.addAll(words);
        return signed;
    }

    private static String word(int sign) {
        return WORDS.getOrDefault(sign, "u" + Integer.toHexString(sign).toUpperCase(Locale.ROOT));
    }
}
