package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.text.Quotes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Length and shape of a string (validation, section 6.3).
 *
 * @param lengths the bounds of its length in code points
 * @param patterns the regular expressions that it has to match somewhere
 */
public record StringCheck(List<Bound> lengths, List<Regex> patterns) implements Check {
    /**
     * A regular expression of a schema.
     *
     * @param pattern searched for; it is not anchored
     * @param keyword where it stands
     */
    public record Regex(Pattern pattern, String keyword) {}

    @Override
    public boolean check(Run run) {
        String text = run.cursor().text();
        boolean ok = true;
        if (!lengths.isEmpty()) {
            int length = text.codePointCount(0, text.length());
            for (Bound bound : lengths) {
                ok &= bound.check(run, length);
            }
        }
        for (Regex regex : patterns) {
            if (!regex.pattern().matcher(text).find()) {
                ok = run.fault(Code.PATTERN, regex.keyword(), () -> mismatch(run, regex));
            }
        }
        return ok;
    }

    private static String mismatch(Run run, Regex regex) {
        return Subject.of(run.cursor().pointer()) + " must match the pattern "
                + Quotes.name(regex.pattern().pattern())
                + ", but is "
                + run.other();
    }
}
