package dev.stepschema.it.benchmarks;

import dev.stepschema.SchemaValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A recursive schema of unions, and documents of about 125 bytes, one after the other. */
@State(Scope.Thread)
public class UnionBenchmark {
    private final byte[][] documents = Documents.filters();
    private int next;

    private Subject stepSchema = any -> false;
    private Subject jacksonScan = any -> false;
    private Subject networknt = any -> false;
    private Subject harrel = any -> false;

    /** Compiles the schema for each validator, and sees that they agree. */
    @Setup(Level.Trial)
    public void setUp() {
        String schema = Documents.filterSchema();
        stepSchema = SchemaValidator.of(schema)::isValid;
        jacksonScan = Peers.jacksonScan();
        networknt = Peers.networknt(schema);
        harrel = Peers.harrel(schema);
        for (byte[] document : documents) {
            Agreement.check(true, document, stepSchema, networknt, harrel);
            String wrong = Documents.text(document).replaceFirst("\"property\":\"", "\"property\":7,\"not\":\"");
            Agreement.check(false, Documents.utf8(wrong), stepSchema, networknt, harrel);
        }
    }

    private byte[] document() {
        next = (next + 1) % documents.length;
        return documents[next];
    }

    /** The product. */
    @Benchmark
    public boolean stepSchema() {
        return stepSchema.accepts(document());
    }

    /** Jackson's tokens alone. */
    @Benchmark
    public boolean jacksonScan() {
        return jacksonScan.accepts(document());
    }

    /** The tree and networknt. */
    @Benchmark
    public boolean networknt() {
        return networknt.accepts(document());
    }

    /** The tree and dev.harrel. */
    @Benchmark
    public boolean harrel() {
        return harrel.accepts(document());
    }
}
