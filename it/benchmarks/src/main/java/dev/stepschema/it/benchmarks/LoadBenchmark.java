package dev.stepschema.it.benchmarks;

import dev.stepschema.SchemaValidator;
import dev.stepschema.StepValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The text of a schema to a validator that has given its first verdict, in a warm JVM. */
@State(Scope.Thread)
public class LoadBenchmark {
    private static final byte[] NO_STEP = Documents.utf8("{}");

    /** Which schema: that of Step with all it refers to, or one with so many properties. */
    @Param({"step", "100", "1000", "10000"})
    public String schema = "step";

    private boolean embedded;
    private String text = "";
    private byte[] document = {};

    /** Writes the schema. */
    @Setup
    public void setUp() {
        embedded = schema.equals("step");
        text = embedded ? Documents.stepSchema() : Documents.wideSchema(Integer.parseInt(schema));
        document = embedded ? Documents.step() : NO_STEP;
    }

    /** The product, meta-schema check included. */
    @Benchmark
    public boolean stepSchema() {
        return (embedded ? StepValidator.create() : SchemaValidator.of(text)).isValid(document);
    }

    /** networknt, which does not check the schema. */
    @Benchmark
    public boolean networknt() {
        return Peers.networknt(text).accepts(document);
    }
}
