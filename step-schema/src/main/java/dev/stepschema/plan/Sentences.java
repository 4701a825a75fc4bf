package dev.stepschema.plan;

import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Quotes;
import java.util.List;
import java.util.Optional;

/** The sentences that several checks say. */
public final class Sentences {
    private Sentences() {}

    /** {@code "model" must be a string or null, but is the integer 5}. */
    public static String mustBe(String pointer, List<String> wanted, String actual) {
        if (wanted.isEmpty()) {
            return Subject.of(pointer) + " is not allowed: no value is listed";
        }
        return String.join("", Subject.of(pointer), " must be ", Alternatives.of(wanted), ", but is ", actual);
    }

    /** The end of a sentence that makes a suggestion, or nothing. */
    public static String didYouMean(Optional<String> meant) {
        return meant.map(name -> " — did you mean " + Quotes.name(name) + "?").orElse("");
    }

    /** The end of a sentence about a union, or nothing. */
    public static String lacking(Optional<String> tag) {
        return tag.map(name -> "; " + Quotes.name(name) + ", which tells them apart, is missing")
                .orElse("");
    }

    /** The type of what is missing, in brackets behind its name; from a phrase with an article. */
    public static String inBrackets(String phrase) {
        return " (" + phrase.replaceFirst("^an? ", "") + ")";
    }

    /** A number of things. */
    public static String count(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }
}
