package dev.stepschema.it.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that one command writes and the others leave alone. */
public final class Section {
    private static final String TITLE = "# Benchmarks\n\n";

    private Section() {}

    /** Replaces a section; it comes last where there was none. */
    public static void replace(Path page, String name, String text) throws IOException {
        String begin = "<!-- " + name + ": written by the command below, not by hand -->\n\n";
        String end = "\n<!-- end of " + name + " -->\n";
        String before = Files.exists(page) ? Files.readString(page) : TITLE;
        int from = before.indexOf(begin);
        int to = before.indexOf(end);
        String section = begin + text.stripTrailing() + "\n" + end;
        String after = from >= 0 && to > from
                ? before.substring(0, from) + section + before.substring(to + end.length())
                : before + (before.equals(TITLE) ? "" : "\n") + section;
        Files.writeString(page, after);
    }
}
