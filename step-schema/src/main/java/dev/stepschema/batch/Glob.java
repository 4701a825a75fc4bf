package dev.stepschema.batch;

import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of files: {@code *} and {@code ?} stay within a name, {@code **} goes through any number of directories, none
 * included. A pattern without them names a file, or a directory with all its JSON files.
 */
final class Glob {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson");

    private final Path start;
    private final String rest;

    private Glob(Path start, String rest) {
        this.start = start;
        this.rest = rest;
    }

    /**
     * Reads a pattern.
     *
     * @param base the directory that a relative pattern starts from
     * @param pattern the pattern, with {@code /} or {@code \} between names
     */
    static Glob of(Path base, String pattern) {
        String text = pattern.replace('\\', '/');
        int wildcard = firstWildcard(text);
        int cut = wildcard < 0 ? text.length() : text.lastIndexOf('/', wildcard) + 1;
        String fixed = text.substring(0, cut);
        boolean absolute = text.startsWith("/") || DRIVE.matcher(text).matches();
        return new Glob(absolute ? Path.of(fixed) : base.resolve(fixed).normalize(), text.substring(cut));
    }

    /**
     * The files that match, sorted by path.
     *
     * @throws UncheckedIOException if a directory cannot be read
     */
    List<Path> files() {
        if (rest.isEmpty() && Files.isRegularFile(start)) {
            return List.of(start);
        }
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        Pattern names = Pattern.compile(regex(rest), Pattern.DOTALL);
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> rest.isEmpty()
                            ? isJson(file)
                            : names.matcher(relative(file)).matches())
                    .sorted((a, b) -> relative(a).compareTo(relative(b)))
                    .toList();
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) { // from within the walk
            throw unreadable(Reasons.cause(e));
        }
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("the directory " + start + " cannot be read: " + Reasons.of(cause), cause);
    }

    private String relative(Path file) {
        return start.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isJson(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static int firstWildcard(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '*' || text.charAt(i) == '?') {
                return i;
            }
        }
        return -1;
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            if (glob.startsWith("**/", i)) {
                regex.append("(?:[^/]+/)*");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (glob.charAt(i) == '*') {
                regex.append("[^/]*");
            } else if (glob.charAt(i) == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(glob.charAt(i))));
            }
        }
        return regex.toString();
    }
}
