package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.json.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document too long to be held is told the same of as one that is held. */
class StreamedDocumentTest {
    private static final StepValidator STRICT = StepValidator.create();
    private static final StepValidator TOLERANT = StepValidator.create(Policy.tolerant());
    private static final String LONG = "é\\u00e9 x".repeat(300_000);

    static Stream<String> documents() {
        String tail = ",\"error_data\":{\"a\":\"" + LONG + "\"}";
        return Stream.of(
                "{\"id\":\"x\"" + tail + "}",
                "\ufeff{\"id\":\"x\"" + tail + ",\"feedback\":\"meh\"}",
                "{\"id\":\"x\",\"feedback\":\"meh\"" + tail + ",\n\"model\":5,\"zzz\":1}",
                "{\"model\":\"m\"" + tail + "}",
                "{\"id\":\"x\",\"messages\":[{\"content\":[{\"text\":\"" + LONG + "\",\"type\":\"text\"}]}]" + tail
                        + "}",
                "{\"id\":\"x\",\"messages\":[{\"role\":\"user\",\"content\":[{\"text\":5,\"type\":\"text\"}]}]" + tail
                        + "}",
                "{\"id\":\"x\"" + tail + ",\"tags\":[\"" + LONG + "\",\"\\ud800\",1]}",
                "{\"id\":\"x\"" + tail + ",\"tags\":[\"\ud800\"]}",
                "{\"id\":\"x\"" + tail,
                "{\"id\":\"x\"" + tail + "} x",
                "[\"" + LONG + "\"]",
                " ".repeat(2_000_000),
                " ".repeat(2_000_000) + "{}",
                "{\"id\":\"x\"" + tail + ",\"tags\":" + "[".repeat(600));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void streamsAsItIsHeld(String document) {
        byte[] bytes = Utf8.encode(document);

        ValidationReport held = STRICT.validate(bytes);
        ValidationReport streamed = STRICT.validate(new Dripping(bytes));

        assertEquals(places(held), places(streamed));
        assertEquals(held.valid(), STRICT.isValid(new ByteArrayInputStream(bytes)));
        assertEquals(places(TOLERANT.validate(bytes)), places(TOLERANT.validate(new ByteArrayInputStream(bytes))));
    }

    /** Where a text is malformed, the sentence may differ: one parser notices earlier than the other. */
    private static List<String> places(ValidationReport report) {
        return Stream.concat(report.violations().stream(), report.warnings().stream())
                .map(each -> each.code() + " " + each.instancePointer() + " " + each.line() + ":" + each.column() + " "
                        + each.offset())
                .toList();
    }

    @Test
    void aStreamLongerThanTheLimitOfDocumentsInMemoryIsChecked() {
        StepValidator small = StepValidator.create(
                Policy.strict().withLimits(Limits.defaults().document(1 << 20)));
        byte[] bytes = ("{\"id\":\"x\",\"tags\":[\"" + LONG + "\"]}").getBytes(StandardCharsets.UTF_8);

        assertTrue(small.isValid(new ByteArrayInputStream(bytes)));
        assertFalse(small.isValid(bytes));
        assertEquals(
                Code.LIMIT_DOCUMENT, small.validate(bytes).violations().get(0).code());
    }

    /** A stream that gives what it has in odd portions, as a network does. */
    private static final class Dripping extends InputStream {
        private final InputStream in;
        private int portion;

        Dripping(byte[] bytes) {
            this.in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            portion = (portion + 7) % 4_099;
            return in.read(target, offset, Math.min(length, portion + 1));
        }
    }
}
