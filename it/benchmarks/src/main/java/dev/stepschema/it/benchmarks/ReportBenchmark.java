package dev.stepschema.it.benchmarks;

import dev.stepschema.StepValidator;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bytes of an invalid Step to a full report, with a sentence for each fault. */
@State(Scope.Thread)
public class ReportBenchmark {
    /** Who reports. */
    @Param({"stepSchema", "networknt"})
    public String subject = "stepSchema";

    /** Which document: with one fault, with five. */
    @Param({"wrong", "worse"})
    public String document = "wrong";

    private byte[] bytes = {};
    private ToIntFunction<byte[]> measured = any -> -1;

    /** Compiles the schema, and sees that the faults are found. */
    @Setup
    public void setUp() {
        boolean one = document.equals("wrong");
        boolean ours = subject.equals("stepSchema");
        bytes = one ? Documents.wrongStep() : Documents.worseStep();
        measured = ours ? report(StepValidator.create()) : Peers.networkntReport(Schemas.step());
        int faults = one ? 1 : 5;
        int found = measured.applyAsInt(bytes);
        // networknt has two errors for one wrong value of a union.
        if (ours ? found != faults : found < faults) {
            throw new IllegalStateException(found + " faults instead of " + faults);
        }
    }

    private static ToIntFunction<byte[]> report(StepValidator validator) {
        return document -> validator.validate(document).violations().size();
    }

    /** A document. */
    @Benchmark
    public int report() {
        return measured.applyAsInt(bytes);
    }
}
