package dev.stepschema.it.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** The time that the measuring thread has had of a processor: what else runs on the machine counts for little. */
public final class CpuTime implements InternalProfiler {
    /** The name of the result, in nanoseconds an operation. */
    public static final String NAME = "cpu.norm";

    private static final String WORKER = "jmh-worker";

    private long before;

    @Override
    public String getDescription() {
        return "time of the processor for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double time = now() - before;
        long operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(NAME, time / operations, "ns/op", AggregationPolicy.AVG));
    }

    private static long now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            var thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().contains(WORKER)) {
                sum += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return sum;
    }
}
