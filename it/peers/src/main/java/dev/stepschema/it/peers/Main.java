package dev.stepschema.it.peers;

import dev.stepschema.it.benchmarks.Machine;
import dev.stepschema.it.benchmarks.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures generators in real builds, and writes a section of {@code docs/benchmarks.md}. */
public final class Main {
    private Main() {}

    /**
     * Measures.
     *
     * @param args Maven, the directory to work in, the page, the version of the plugin, and the number of rounds
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[1]);
        int rounds = Integer.parseInt(args[4]);
        Map<Candidate, Figures> figures = new LinkedHashMap<>();
        for (Candidate candidate : Candidate.all(args[3])) {
            Path directory = candidate.write(work.resolve("peers"));
            Schemas.write(directory, 0);
            build(args[0], work, directory).prepare();
            figures.put(candidate, new Figures());
        }
        for (int round = 1; round <= rounds; round++) {
            int version = round;
            for (Map.Entry<Candidate, Figures> each : figures.entrySet()) {
                System.out.println("round " + round + ": " + each.getKey().name());
                Path directory = each.getKey().directory(work.resolve("peers"));
                each.getValue().measure(build(args[0], work, directory), () -> Schemas.write(directory, version));
            }
        }
        Section.replace(Path.of(args[2]), "peers", page(figures, rounds));
        System.out.println("wrote " + args[2]);
    }

    private static Build build(String maven, Path work, Path directory) {
        return new Build(maven, work.resolve("local-repo"), directory);
    }

    private static String page(Map<Candidate, Figures> all, int rounds) {
        Figures nothing = all.entrySet().stream()
                .filter(each -> each.getKey().name().equals(Candidate.NOTHING))
                .findFirst()
                .orElseThrow()
                .getValue();
        StringBuilder page = new StringBuilder();
        List.of(
                        "## Generating",
                        "",
                        "```sh",
                        "mvn -q -pl it/peers -am -Ppeers package -DskipTests   # minutes; downloads the peers once",
                        "```",
                        "",
                        Schemas.COUNT + " schemas of " + Schemas.PROPERTIES
                                + " properties each, in rings of ten and in one"
                                + " ring of 500 references, in real builds (`mvn generate-sources`, offline, a process a"
                                + " build, 16 MB of stack). Medians of " + rounds
                                + " rounds of all builds; *beyond* is what is left"
                                + " when the time of an empty Maven run is taken off. *Unchanged* is the same build again;"
                                + " *goal* is the generator's own part of that, from the line that announces it to its"
                                + " next, with what Maven does to load it; *itself* is what it says it took, where it"
                                + " does (`--debug`).",
                        "",
                        "Measured on: " + Machine.describe() + ". Java " + Runtime.version() + ".",
                        "",
                        "| generator | first run | beyond | unchanged | goal | itself | one schema changed | lines of Java |",
                        "|---|---:|---:|---:|---:|---:|---:|---:|")
                .forEach(line -> page.append(line).append('\n'));
        all.forEach((candidate, figures) -> page.append(row(candidate, figures, nothing)));
        return page.toString();
    }

    private static String row(Candidate candidate, Figures figures, Figures nothing) {
        if (figures == nothing) {
            return "| " + candidate.name() + " | " + Figures.seconds(figures.first()) + " | | | | | | |\n";
        }
        Duration beyond = figures.first().minus(nothing.first());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %,d ms | %s | %s | %,d |\n",
                candidate.name(),
                Figures.seconds(figures.first()),
                Figures.seconds(beyond),
                Figures.seconds(figures.unchanged()),
                figures.goal().toMillis(),
                figures.itself().map(time -> time.toMillis() + " ms").orElse(""),
                Figures.seconds(figures.changed()),
                figures.lines());
    }
}
