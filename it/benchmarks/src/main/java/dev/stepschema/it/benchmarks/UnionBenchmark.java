package dev.stepschema.it.benchmarks;

import dev.stepschema.SchemaValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A recursive schema of unions, and documents of about 125 bytes, one after the other. */
@State(Scope.Thread)
public class UnionBenchmark {
    /** Who gives the verdict. */
    @Param({"stepSchema", "jacksonScan", "networknt", "harrel"})
    public String subject = "stepSchema";

    private final byte[][] documents = Documents.filters();
    private int next;
    private Subject measured = any -> false;

    /** Compiles the schema, and sees that verdicts are right. */
    @Setup
    public void setUp() {
        String schema = Schemas.filter();
        measured = switch (subject) {
            case "stepSchema" -> SchemaValidator.of(schema)::isValid;
            case "networknt" -> Peers.networknt(schema);
            case "harrel" -> Peers.harrel(schema);
            default -> Peers.jacksonScan();
        };
        for (byte[] document : documents) {
            String wrong = Documents.text(document).replaceFirst("\"property\":\"", "\"property\":7,\"not\":\"");
            Agreement.check(true, document, measured);
            Agreement.check(subject.equals("jacksonScan"), Documents.utf8(wrong), measured);
        }
    }

    /** The next document. */
    @Benchmark
    public boolean verdict() {
        next = (next + 1) % documents.length;
        return measured.accepts(documents[next]);
    }
}
