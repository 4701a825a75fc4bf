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

    /** Which document. */
    @Param({"one", "page", "wrong"})
    public String document = "one";

    private byte[] bytes = {};
    private Subject stepSchema = any -> false;
    private Subject overJackson = any -> false;
    private Subject jacksonScan = any -> false;
    private Subject networknt = any -> false;
    private Subject harrel = any -> false;

    /** Compiles the schema for each validator, and sees that they agree. */
    @Setup
    public void setUp() {
        boolean page = document.equals("page");
        bytes = page ? Documents.page(PAGE) : document.equals("one") ? Documents.step() : Documents.wrongStep();
        String schema = page ? Documents.pageSchema() : Documents.stepSchema();
        stepSchema = page ? SchemaValidator.of(schema)::isValid : StepValidator.create()::isValid;
        overJackson = OverJackson.of(StepSchema.load(), StepSchema.URI_OF_STEP);
        jacksonScan = Peers.jacksonScan();
        networknt = Peers.networknt(schema);
        harrel = Peers.harrel(schema);
        Agreement.check(!document.equals("wrong"), bytes, stepSchema, networknt, harrel);
        if (!page) {
            Agreement.check(!document.equals("wrong"), bytes, overJackson);
        }
    }

    /** The product. */
    @Benchmark
    public boolean stepSchema() {
        return stepSchema.accepts(bytes);
    }

    /** The product, over Jackson's tokens. */
    @Benchmark
    public boolean overJackson() {
        return overJackson.accepts(bytes);
    }

    /** Jackson's tokens alone. */
    @Benchmark
    public boolean jacksonScan() {
        return jacksonScan.accepts(bytes);
    }

    /** The tree and networknt. */
    @Benchmark
    public boolean networknt() {
        return networknt.accepts(bytes);
    }

    /** The tree and dev.harrel. */
    @Benchmark
    public boolean harrel() {
        return harrel.accepts(bytes);
    }
}
