package dev.stepschema.it.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured on one JVM: for each benchmark one figure a round. */
final class Figures {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final String jvm;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

    /**
     * No figures.
     *
     * @param jvm the name and version of the JVM
     */
    Figures(String jvm) {
        this.jvm = jvm;
    }

    String jvm() {
        return jvm;
    }

    /** Adds the results of a round. */
    void add(Iterable<RunResult> round) {
        for (RunResult result : round) {
            String key = key(result);
            add(times, key, score(result, CpuTime.NAME));
            add(bytes, key, score(result, ALLOCATED));
        }
    }

    private static double score(RunResult results, String name) {
        Result<?> result = results.getSecondaryResults().get(name);
        if (result == null) {
            throw new IllegalStateException("JMH has no result " + name + " but "
                    + results.getSecondaryResults().keySet());
        }
        return result.getScore();
    }

    /** Such as {@code Step.networknt.page}. */
    private static String key(RunResult result) {
        BenchmarkParams params = result.getParams();
        StringBuilder key = new StringBuilder(params.getBenchmark().replaceFirst("^.*\\.([^.]+)Benchmark\\..*", "$1"));
        for (String name : List.of("subject", "document", "schema")) {
            String value = params.getParam(name);
            key.append(value == null ? "" : "." + value);
        }
        return key.toString();
    }

    /** Adds times that were not measured by JMH, in milliseconds. */
    void addMillis(String key, List<Double> millis) {
        millis.forEach(time -> add(times, key, time * 1e6));
    }

    private static void add(Map<String, List<Double>> map, String key, double value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    /** Whether there is a figure. */
    boolean has(String key) {
        return times.containsKey(key);
    }

    /** The median time in nanoseconds. */
    double nanos(String key) {
        return median(of(times, key));
    }

    /** The median of the bytes that are allocated. */
    double bytes(String key) {
        return median(of(bytes, key));
    }

    /** How many times as fast one is as another: the median of the rounds' ratios. */
    double ratio(String fast, String slow) {
        List<Double> mine = of(times, fast);
        List<Double> other = of(times, slow);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(mine.size(), other.size()); i++) {
            ratios.add(other.get(i) / mine.get(i));
        }
        return median(ratios);
    }

    private static List<Double> of(Map<String, List<Double>> map, String key) {
        List<Double> values = map.get(key);
        if (values == null) {
            throw new IllegalArgumentException("nothing was measured for " + key + " but " + map.keySet());
        }
        return values;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
