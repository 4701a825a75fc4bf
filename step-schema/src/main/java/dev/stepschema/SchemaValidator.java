package dev.stepschema;

import dev.stepschema.json.DocumentReader;
import dev.stepschema.json.StreamText;
import dev.stepschema.json.Utf8;
import dev.stepschema.plan.Evaluator;
import dev.stepschema.plan.Plan;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.text.Reasons;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks JSON documents against a schema. A validator is immutable and safe for use by any number of threads; it is made
 * once and shared. It reads nothing but the input that it is given, starts no thread, logs nothing and keeps nothing.
 *
 * <p>A document that is no JSON is invalid like any other: malformed input is a violation, never an exception.
 */
public sealed class SchemaValidator permits StepValidator {
    private static final URI ONLY_DOCUMENT = URI.create("schema:/document");

    /** Streams up to this length are read whole, which is faster; longer ones are checked as they stream by. */
    private static final int MOST_HELD = 1 << 20;

    private static final byte[] NOTHING = {};

    private final Plan plan;
    private final Policy policy;
    private final Evaluator evaluator;

    SchemaValidator(SchemaSet set, URI uri, Policy policy) {
        LoadedSchemas loaded = set.schemas();
        Schema schema = loaded.find(uri)
                .orElseThrow(() -> new IllegalArgumentException("the set has no schema \"" + uri + "\""));
        this.plan = policy.engine() == Engine.PLAN
                ? Plan.of(loaded, schema, policy.formats())
                : Networknt.plan(loaded, schema, policy.formats());
        this.policy = policy;
        this.evaluator = new Evaluator(plan, policy);
    }

    /** A validator with a plan that has been made already. */
    SchemaValidator(Plan plan, Policy policy) {
        this.plan = plan;
        this.policy = policy;
        this.evaluator = new Evaluator(plan, policy);
    }

    /**
     * A validator for a schema of a set, strict.
     *
     * @param set the schemas
     * @param uri a document's URI or a schema's {@code $id}; it may end in {@code #/pointer} or {@code #anchor}
     */
    public static SchemaValidator of(SchemaSet set, URI uri) {
        return of(set, uri, Policy.strict());
    }

    /** A validator for a schema of a set. */
    public static SchemaValidator of(SchemaSet set, URI uri, Policy policy) {
        return new SchemaValidator(set, uri, policy);
    }

    /**
     * A validator for a schema that refers to nothing but itself, strict.
     *
     * @param schemaText the schema as JSON text
     * @throws SchemaLoadException if the text is no schema
     */
    public static SchemaValidator of(String schemaText) {
        return of(schemaText, Policy.strict());
    }

    /**
     * A validator for a schema that refers to nothing but itself.
     *
     * @param schemaText the schema as JSON text
     * @param policy what becomes of violations
     * @throws SchemaLoadException if the text is no schema
     */
    public static SchemaValidator of(String schemaText, Policy policy) {
        SchemaSet set = SchemaSet.builder()
                .add(ONLY_DOCUMENT, "schema", Utf8.encode(schemaText))
                .build();
        return new SchemaValidator(set, ONLY_DOCUMENT, policy);
    }

    /** Whether a document in UTF-8 is valid; the fastest question, since it makes no report. */
    public final boolean isValid(byte[] document) {
        return policy.isTolerant() ? validate(document).valid() : evaluator.isValid(document);
    }

    /** Whether a document is valid. */
    public final boolean isValid(String document) {
        return isValid(Utf8.encode(document));
    }

    /**
     * Whether a document in UTF-8 is valid. The stream is read to its end and not closed.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public final boolean isValid(InputStream document) {
        byte[] head = head(document);
        if (head.length <= MOST_HELD) {
            return isValid(head);
        }
        StreamText text = rest(head, document);
        return policy.isTolerant() ? validate(text).valid() : evaluator.isValid(text);
    }

    /**
     * Whether a file in UTF-8 is a valid document.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public final boolean isValid(Path document) {
        return isHeld(document) ? isValid(read(document)) : withStream(document, this::isValid);
    }

    /** What is wrong with a document in UTF-8. */
    public final ValidationReport validate(byte[] document) {
        return new Reports(document, policy).ofDocument(evaluator.faults(document, 0, document.length));
    }

    /** What is wrong with a document. */
    public final ValidationReport validate(String document) {
        return validate(Utf8.encode(document));
    }

    /**
     * What is wrong with a document in UTF-8, however long it is: what is held grows with its depth. The stream is read to
     * its end and not closed.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public final ValidationReport validate(InputStream document) {
        byte[] head = head(document);
        return head.length <= MOST_HELD ? validate(head) : validate(rest(head, document));
    }

    private ValidationReport validate(StreamText text) {
        return new Reports(NOTHING, policy).ofDocument(evaluator.faults(text));
    }

    /**
     * What is wrong with a file in UTF-8.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public final ValidationReport validate(Path document) {
        return isHeld(document) ? validate(read(document)) : withStream(document, this::validate);
    }

    /**
     * A report for each document of a text in UTF-8: for each element, if the text is an array; else for each line that
     * is not blank. Pointers are relative to the document, lines and offsets to the text.
     */
    public final Stream<ValidationReport> validateEach(byte[] documents) {
        return validateEach(new ByteArrayInputStream(documents));
    }

    /**
     * A report for each document of a stream in UTF-8, as {@link #validateEach(byte[])}. One document is held at a time,
     * however many there are. Closing the result closes the stream.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public final Stream<ValidationReport> validateEach(InputStream documents) {
        try {
            DocumentReader reader = DocumentReader.of(documents, policy.limits().document());
            return DocumentStream.of(reader, evaluator, policy).onClose(() -> close(documents));
        } catch (IOException e) {
            throw new UncheckedIOException("the documents cannot be read: " + Reasons.of(e), e);
        }
    }

    /**
     * A report for each document of a file in UTF-8, as {@link #validateEach(byte[])}. Closing the result closes the
     * file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public final Stream<ValidationReport> validateEach(Path documents) {
        return validateEach(open(documents));
    }

    /**
     * A report for each line of a stream in UTF-8 that is not blank, whatever the stream begins with. Closing the result
     * closes the stream.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public final Stream<ValidationReport> validateLines(InputStream documents) {
        try {
            DocumentReader reader =
                    DocumentReader.ofLines(documents, policy.limits().document());
            return DocumentStream.of(reader, evaluator, policy).onClose(() -> close(documents));
        } catch (IOException e) {
            throw new UncheckedIOException("the documents cannot be read: " + Reasons.of(e), e);
        }
    }

    /** How documents are looked at: what is replayed or delegated, and why. */
    public final Explanation explain() {
        return plan.explain();
    }

    /** The beginning of a stream: all of it, if it is not long. */
    private static byte[] head(InputStream in) {
        try {
            return in.readNBytes(MOST_HELD + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be read: " + Reasons.of(e), e);
        }
    }

    private static StreamText rest(byte[] head, InputStream in) {
        return new StreamText(new SequenceInputStream(new ByteArrayInputStream(head), in));
    }

    /** Whether a file is short enough to be read whole. */
    private boolean isHeld(Path file) {
        return file.toFile().length() <= policy.limits().document();
    }

    private static <R> R withStream(Path file, Function<InputStream, R> use) {
        try (InputStream in = open(file)) {
            return use.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read: " + Reasons.of(e), e);
        }
    }

    private static byte[] read(Path file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read: " + Reasons.of(e), e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("the file " + file + " does not exist", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read: " + Reasons.of(e), e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the documents cannot be closed: " + Reasons.of(e), e);
        }
    }
}
