package dev.stepschema.codegen;

import dev.stepschema.source.SchemaFiles;
import dev.stepschema.text.Quotes;
import java.nio.file.Path;
import java.util.Optional;

/** How a file is not what the schemas give; its text is one sentence, without a remedy: that depends on who asks. */
public sealed interface SourceDifference {
    /** The file. */
    Path file();

    /**
     * A file that the schemas give is not there.
     *
     * @param file the file
     */
    record Missing(Path file) implements SourceDifference {
        @Override
        public String toString() {
            return SchemaFiles.shown(file) + " is missing.";
        }
    }

    /**
     * A file has another content.
     *
     * @param file the file
     * @param line the first line that differs, from 1
     * @param actual that line; empty if the file ends before it
     * @param wanted what the schemas give there; empty if that ends before it
     */
    record Changed(Path file, int line, Optional<String> actual, Optional<String> wanted) implements SourceDifference {
        private static final int CONTEXT = 20;

        @Override
        public String toString() {
            String place = SchemaFiles.shown(file) + ":" + line + ": ";
            String there = shown(actual);
            return there.equals(shown(wanted))
                    ? place + there + " has other white space around it than the schemas give."
                    : place + "there is " + there + " where the schemas give " + shown(wanted) + ".";
        }

        /** A line; of one that differs late, only what is close to the difference. */
        private String shown(Optional<String> text) {
            int same = 0;
            String one = actual.orElse("");
            String other = wanted.orElse("");
            while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
                same++;
            }
            int from = same > 2 * CONTEXT ? same - CONTEXT : 0;
            return text.map(line -> (from > 0 ? "…" : "") + line.substring(from).strip())
                    .map(Quotes::name)
                    .orElse("the end of the file");
        }
    }

    /**
     * A generated file that the schemas do not give.
     *
     * @param file the file
     */
    record Obsolete(Path file) implements SourceDifference {
        @Override
        public String toString() {
            return SchemaFiles.shown(file) + " is no longer generated.";
        }
    }

    /**
     * The lock of names lacks one, or has another one.
     *
     * @param file the lock
     * @param line the first line that it lacks: the place of a schema, for one of its members the JSON of it, and the name
     */
    record Unlocked(Path file, String line) implements SourceDifference {
        @Override
        public String toString() {
            return SchemaFiles.shown(file) + " lacks the line '" + line + "'.";
        }
    }
}
