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
    /**
     * Which schema: that of Step with all it refers to, for the product and for networknt; one of so many properties, for
     * the product.
     */
    @Param({"step", "networknt", "100", "1000", "10000"})
    public String schema = "step";

    private boolean embedded;
    private boolean networknt;
    private String text = "";
    private byte[] document = {};

    /** Writes the schema. */
    @Setup
    public void setUp() {
        embedded = schema.equals("step");
        networknt = schema.equals("networknt");
        boolean step = embedded || networknt;
        text = step ? Schemas.step() : Schemas.wide(Integer.parseInt(schema));
        document = step ? Documents.step() : Documents.utf8("{}");
    }

    /** A schema: ours is checked against its meta-schema, networknt's is not. */
    @Benchmark
    public boolean load() {
        if (networknt) {
            return Peers.networknt(text).accepts(document);
        }
        return (embedded ? StepValidator.create() : SchemaValidator.of(text)).isValid(document);
    }
}
