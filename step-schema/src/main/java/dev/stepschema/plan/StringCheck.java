package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonCursor;
import dev.stepschema.regex.Regex;
import dev.stepschema.text.Quotes;
import java.util.List;
import java.util.function.Predicate;

/**
 * Length and shape of a string (validation, sections 6.3 and 7).
 *
 * @param lengths the bounds of its length in code points
 * @param patterns the regular expressions that it has to match somewhere
 * @param formats the formats that it has to be of
 */
public record StringCheck(List<Bound> lengths, List<Match> patterns, List<Form> formats) implements Check {
    /**
     * A {@code pattern}.
     *
     * @param regex searched for; it is not anchored
     * @param keyword where it stands
     */
    public record Match(Regex regex, Keyword keyword) {}

    /**
     * A {@code format} that is asserted.
     *
     * @param name its name
     * @param test whether a string is of the format
     * @param keyword where it stands
     */
    public record Form(String name, Predicate<String> test, Keyword keyword) {}

    @Override
    public boolean check(Run run) {
        JsonCursor cursor = run.cursor();
        boolean ok = true;
        if (!lengths.isEmpty()) {
            int length = cursor.length();
            for (Bound bound : lengths) {
                ok &= bound.check(run, length);
            }
        }
        for (Match match : patterns) {
            if (!cursor.find(match.regex())) {
                ok = run.fault(Code.PATTERN, match.keyword(), () -> mismatch(run, match));
            }
        }
        for (Form form : formats) {
            if (!form.test().test(cursor.text())) {
                ok = run.fault(Code.FORMAT, form.keyword(), () -> wrongForm(run, form));
            }
        }
        return ok;
    }

    private static String mismatch(Run run, Match match) {
        return Subject.of(run.cursor().pointer()) + " must match the pattern "
                + Quotes.name(match.regex().pattern()) + ", but is " + run.other();
    }

    private static String wrongForm(Run run, Form form) {
        return Subject.of(run.cursor().pointer()) + " must be of the format " + Quotes.name(form.name()) + ", but is "
                + run.other();
    }
}
