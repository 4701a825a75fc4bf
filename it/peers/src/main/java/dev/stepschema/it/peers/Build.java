package dev.stepschema.it.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Maven in a directory, with a local repository of its own. */
final class Build {
    /** For all alike: the ring of 500 references is too deep for jsonschema2pojo with less. */
    private static final String STACK = "-Xss16m";

    /** What a generator writes to the console itself has no time before it. */
    private static final Pattern TIMED = Pattern.compile("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} ");

    private static final Pattern TOOK = Pattern.compile("\\[DEBUG] Took (\\d+) ms\\.");

    private final String maven;
    private final Path repository;
    private final Path directory;

    Build(String maven, Path repository, Path directory) {
        this.maven = maven;
        this.repository = repository;
        this.directory = directory;
    }

    /**
     * What a run took.
     *
     * @param run the process, from its start to its end
     * @param goal the goal, from the line that announces it to that of the next goal, or of the end of the build; zero where none is announced
     */
    record Times(Duration run, Duration goal) {}

    /** Downloads what the build needs. */
    void prepare() throws IOException, InterruptedException {
        run(List.of());
    }

    /** Runs the build offline. */
    Times run() throws IOException, InterruptedException {
        return run(List.of("--offline"));
    }

    /** Runs the build offline; returns what the goal says it took itself, without what Maven does to set it up. */
    Optional<Duration> runForItself() throws IOException, InterruptedException {
        run(List.of("--offline", "--debug"));
        return Files.readAllLines(log()).stream()
                .map(TOOK::matcher)
                .filter(Matcher::find)
                .map(took -> Duration.ofMillis(Long.parseLong(took.group(1))))
                .findFirst();
    }

    private Path log() {
        return directory.resolve("build.log");
    }

    private Times run(List<String> more) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(
                        maven,
                        "--batch-mode",
                        "--no-transfer-progress",
                        "-Dmaven.repo.local=" + repository,
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                        "generate-sources")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        process.command().addAll(more);
        process.environment().put("MAVEN_OPTS", STACK);
        long start = System.nanoTime();
        int exit = process.start().waitFor();
        Duration run = Duration.ofNanos(System.nanoTime() - start);
        List<String> lines = Files.readAllLines(log());
        if (exit != 0) {
            throw new IllegalStateException("the build in " + directory + " failed:\n" + String.join("\n", lines));
        }
        return new Times(run, goal(lines));
    }

    private static Duration goal(List<String> lines) {
        List<String> timed =
                lines.stream().filter(line -> TIMED.matcher(line).lookingAt()).toList();
        for (int i = 0; i < timed.size(); i++) {
            if (timed.get(i).contains(":generate (default)")) {
                LocalTime start = time(timed.get(i));
                return timed.stream()
                        .skip(i + 1)
                        .filter(line -> line.contains(" --- ") || line.contains(" BUILD "))
                        .findFirst()
                        .map(end -> Duration.between(start, time(end)))
                        .orElse(Duration.ZERO);
            }
        }
        return Duration.ZERO;
    }

    private static LocalTime time(String line) {
        return LocalTime.parse(line.substring(0, line.indexOf(' ')));
    }

    /** Deletes all output. */
    void clean() throws IOException {
        Path target = directory.resolve("target");
        if (Files.exists(target)) {
            try (Stream<Path> files = Files.walk(target)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The lines of all Java files. */
    long lines() throws IOException {
        Path target = directory.resolve("target");
        if (!Files.exists(target)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(target)) {
            long lines = 0;
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                lines += Files.readAllLines(file).size();
            }
            return lines;
        }
    }
}
