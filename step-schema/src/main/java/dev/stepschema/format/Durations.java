package dev.stepschema.format;

import dev.stepschema.regex.Regex;

/** {@code duration} (RFC 3339, appendix A): units follow each other without a gap. */
final class Durations {
    private static final String TIME = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
    private static final String DATE = "(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)";
    private static final Regex DURATION = Regex.of("^P(?:" + DATE + "(?:" + TIME + ")?|" + TIME + "|\\d+W)$");

    private Durations() {}

    static boolean isDuration(String text) {
        return DURATION.find(text);
    }
}
