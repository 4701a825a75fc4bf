package dev.stepschema.it.benchmarks;

import dev.stepschema.StepValidator;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bytes of a Step to a full report, with a sentence for each fault. */
@State(Scope.Thread)
public class ReportBenchmark {
    /** Which document: without a fault, with one, with five. */
    @Param({"one", "wrong", "worse"})
    public String document = "one";

    private byte[] bytes = {};
    private ToIntFunction<byte[]> stepSchema = any -> -1;
    private ToIntFunction<byte[]> networknt = any -> -1;

    /** Compiles the schema for each validator, and sees that they find the faults. */
    @Setup
    public void setUp() {
        bytes = switch (document) {
            case "wrong" -> Documents.wrongStep();
            case "worse" -> Documents.worseStep();
            default -> Documents.step();
        };
        int faults = document.equals("one") ? 0 : document.equals("wrong") ? 1 : 5;
        StepValidator validator = StepValidator.create();
        stepSchema = input -> validator.validate(input).violations().size();
        networknt = Peers.networkntReport(Documents.stepSchema());
        // networknt has two errors for one wrong value of a union.
        if (stepSchema.applyAsInt(bytes) != faults || networknt.applyAsInt(bytes) < faults) {
            throw new IllegalStateException("not " + faults + " faults: " + validator.validate(bytes));
        }
    }

    /** The product. */
    @Benchmark
    public int stepSchema() {
        return stepSchema.applyAsInt(bytes);
    }

    /** The tree and networknt. */
    @Benchmark
    public int networknt() {
        return networknt.applyAsInt(bytes);
    }
}
