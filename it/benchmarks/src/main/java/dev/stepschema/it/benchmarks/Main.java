package dev.stepschema.it.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and writes {@code docs/benchmarks.md} with its chart. */
public final class Main {
    private static final String DOCUMENTS = "\\.(Step|Union|Report)Benchmark\\.";
    private static final String SCHEMAS = "\\.LoadBenchmark\\.";

    /** A schema takes thousands of times as long as a document, so that it takes longer until all its code is compiled. */
    private static final int LONGER = 4;

    private static final List<String> FIRST = List.of("stepSchema", "networknt", "jvm");

    private Main() {}

    /** How long to measure: rounds, each with every benchmark in a JVM of its own. */
    private enum Size {
        TRIAL(1, 1, 1, 200, 1),
        QUICK(3, 4, 3, 400, 5),
        FULL(9, 6, 5, 500, 11);

        private final int rounds;
        private final int warmUps;
        private final int iterations;
        private final int millis;
        private final int starts;

        Size(int rounds, int warmUps, int iterations, int millis, int starts) {
            this.rounds = rounds;
            this.warmUps = warmUps;
            this.iterations = iterations;
            this.millis = millis;
            this.starts = starts;
        }
    }

    /**
     * Runs.
     *
     * @param args the folder to write to; {@code trial}, {@code quick} or {@code full}; the home directories of the JDKs to measure on,
     *     separated by commas, or none for this one
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Path docs = Path.of(args[0]);
        Size size = Size.valueOf(args[1].toUpperCase(Locale.ROOT));
        String homes = args.length < 3 || args[2].isBlank() ? System.getProperty("java.home") : args[2];

        List<Figures> all = new ArrayList<>();
        for (String home : homes.split(",", -1)) {
            all.add(measure(Path.of(home.trim(), "bin", "java").toString(), size));
        }
        Files.createDirectories(docs);
        Path chart = docs.resolve("benchmarks.svg");
        Chart.write(all.get(0), chart);
        Section.replace(
                docs.resolve("benchmarks.md"),
                "engine",
                Page.of(all, chart.getFileName().toString()));
        System.out.println("wrote " + docs.resolve("benchmarks.md"));
    }

    /** Every round runs all of them, so that what disturbs the machine for a while disturbs all alike. */
    private static Figures measure(String java, Size size) throws RunnerException {
        Figures figures = null;
        for (int round = 1; round <= size.rounds; round++) {
            System.out.println("round " + round + " of " + size.rounds);
            List<RunResult> results = new ArrayList<>();
            results.addAll(new Runner(options(java, size)
                            .include(DOCUMENTS)
                            .warmupIterations(size.warmUps)
                            .build())
                    .run());
            results.addAll(new Runner(options(java, size)
                            .include(SCHEMAS)
                            .warmupIterations(LONGER * size.warmUps)
                            .build())
                    .run());
            if (figures == null) {
                var params = results.get(0).getParams();
                figures = new Figures("Java " + params.getJdkVersion() + " (" + params.getVmName() + ")");
            }
            figures.add(results);
            for (String subject : FIRST) {
                figures.addMillis("First." + subject, FirstVerdict.times(java, subject, size.starts));
            }
        }
        if (figures == null) {
            throw new IllegalStateException("nothing was measured");
        }
        return figures;
    }

    private static ChainedOptionsBuilder options(String java, Size size) {
        return new OptionsBuilder()
                .jvm(java)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                .forks(1)
                .threads(1)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupTime(TimeValue.milliseconds(size.millis))
                .measurementIterations(size.iterations)
                .measurementTime(TimeValue.milliseconds(size.millis))
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT);
    }
}
