package dev.stepschema.it.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The class of the machine, without its name. */
public final class Machine {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final double GB = 1 << 30;

    private Machine() {}

    /** What the figures were measured on. */
    public static String describe() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s%d processors, %.0f GB, %s %s",
                processor(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / GB,
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst("^[^:]*:\\s*", "") + ", ")
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return ""; // another system
        }
    }
}
