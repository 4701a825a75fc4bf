package dev.stepschema.plan;

import dev.stepschema.json.Pointers;
import dev.stepschema.text.Quotes;
import java.util.List;

/** The value that a sentence is about, named by its pointer. */
public final class Subject {
    private static final int LONGEST_INDEX = 10;

    private Subject() {}

    /** {@code "tags"}, {@code element 0 of "tags"}, {@code the document}. */
    public static String of(String pointer) {
        return of(Pointers.tokens(pointer));
    }

    private static String of(List<String> tokens) {
        if (tokens.isEmpty()) {
            return "the document";
        }
        String last = tokens.get(tokens.size() - 1);
        if (!isIndex(last)) {
            return Quotes.name(last);
        }
        return tokens.size() == 1
                ? "element " + last
                : "element " + last + " of " + of(tokens.subList(0, tokens.size() - 1));
    }

    private static boolean isIndex(String token) {
        int digits = 0;
        while (digits < token.length() && token.charAt(digits) >= '0' && token.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits == token.length() && digits < LONGEST_INDEX;
    }
}
