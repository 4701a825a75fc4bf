package dev.stepschema.it.benchmarks;

import dev.stepschema.SchemaValidator;
import dev.stepschema.StepSchema;
import dev.stepschema.StepValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bytes of a Step, or of a page of Steps, to a verdict. */
@State(Scope.Thread)
public class StepBenchmark {
    private static final int PAGE = 50;

    /** Who gives the verdict. */
    @Param({"stepSchema", "jacksonScan", "overJackson", "networknt", "harrel"})
    public String subject = "stepSchema";

    /** Which document. */
    @Param({"one", "page", "wrong"})
    public String document = "one";

    private byte[] bytes = {};
    private Subject measured = any -> false;

    /** Compiles the schema, and sees that the verdict is right. */
    @Setup
    public void setUp() {
        boolean page = document.equals("page");
        boolean wrong = document.equals("wrong");
        bytes = page ? Documents.page(PAGE) : wrong ? Documents.wrongStep() : Documents.step();
        measured = switch (subject) {
            case "stepSchema" -> page ? SchemaValidator.of(Schemas.page())::isValid : StepValidator.create()::isValid;
            case "overJackson" ->
                page ? OverJackson.of(Schemas.page()) : OverJackson.of(StepSchema.load(), StepSchema.URI_OF_STEP);
            case "networknt" -> Peers.networknt(page ? Schemas.page() : Schemas.step());
            case "harrel" -> Peers.harrel(page ? Schemas.page() : Schemas.step());
            default -> Peers.jacksonScan();
        };
        Agreement.check(!wrong || subject.equals("jacksonScan"), bytes, measured);
    }

    /** A document. */
    @Benchmark
    public boolean verdict() {
        return measured.accepts(bytes);
    }
}
