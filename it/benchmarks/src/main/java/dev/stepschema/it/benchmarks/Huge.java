package dev.stepschema.it.benchmarks;

import dev.stepschema.StepValidator;
import dev.stepschema.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** Validates gigabytes of Steps, as lines and as one array, which are made while they are read. */
public final class Huge {
    private static final double MB = 1 << 20;

    private Huge() {}

    /**
     * Runs; the exit code says whether exactly the faults that were put in were found.
     *
     * @param args how many gigabytes
     */
    public static void main(String[] args) throws IOException {
        long bytes = (long) (Double.parseDouble(args[0]) * (1 << 30));
        System.out.printf(
                Locale.ROOT,
                "a heap of at most %.0f MB, Java %s%n",
                Runtime.getRuntime().maxMemory() / MB,
                System.getProperty("java.version"));
        run("JSONL", new EndlessSteps(bytes, "", "\n", "\n"));
        run("array", new EndlessSteps(bytes, "[", ",", "]"));
    }

    private static void run(String name, EndlessSteps steps) throws IOException {
        StepValidator validator = StepValidator.create();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long documents = 0;
        long invalid = 0;
        try (InputStream in = steps;
                Stream<ValidationReport> reports = validator.validateEach(in)) {
            for (Iterator<ValidationReport> each = reports.iterator(); each.hasNext(); documents++) {
                invalid += each.next().valid() ? 0 : 1;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %,.0f MB, %,d documents, %,d invalid, %.1f s, %,.0f MB/s, %,.0f documents/s, peak heap %.0f MB%n",
                name,
                steps.length() / MB,
                documents,
                invalid,
                seconds,
                steps.length() / MB / seconds,
                documents / seconds,
                peak / MB);
        if (documents != steps.documents() || invalid != steps.wrong()) {
            throw new IllegalStateException(
                    "there were " + steps.documents() + " documents, of which " + steps.wrong() + " invalid");
        }
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
