package dev.stepschema.it.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** The documents that are measured. */
final class Documents {
    private static final long SEED = 50;

    private Documents() {}

    /** One Step of 0.9 KB, as a server writes it: compact, in the order of the schema. */
    static byte[] step() {
        return read("step.json");
    }

    /** An array of Steps that differ in their values. */
    static byte[] page(int count) {
        Random random = new Random(SEED);
        StringBuilder page = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            page.append(i == 0 ? "" : ",").append(new String(step(random), StandardCharsets.UTF_8));
        }
        return page.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A Step with values of its own. */
    static byte[] step(Random random) {
        String id = Long.toHexString(random.nextLong() | Long.MIN_VALUE).substring(0, 11);
        return text(step())
                .replace("2f1f6f0b7c1", id)
                .replace("3127", Integer.toString(random.nextInt(1, 200_000)))
                .replace(
                        "\"feedback\":null", random.nextInt(4) == 0 ? "\"feedback\":\"negative\"" : "\"feedback\":null")
                .replace("\"tags\":[]", random.nextInt(3) == 0 ? "\"tags\":[\"nightly\",\"eval\"]" : "\"tags\":[]")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The Step with a single fault near its end: an enum value that is not listed. */
    static byte[] wrongStep() {
        return text(step()).replace("\"success\"", "\"sucess\"").getBytes(StandardCharsets.UTF_8);
    }

    /** The Step with five faults of different kinds, all over it. */
    static byte[] worseStep() {
        return text(step())
                .replace("\"origin\":null", "\"origin\":7")
                .replace("\"completion_tokens\":134", "\"completion_tokens\":134.5")
                .replace("\"tags\":[]", "\"tags\":[1]")
                .replace("\"tid\":null", "\"tidd\":null")
                .replace("\"success\"", "\"sucess\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Documents of about 125 bytes for {@link Schemas#filter()}. */
    static byte[][] filters() {
        return text(read("filters.jsonl"))
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    static byte[] read(String resource) {
        try (InputStream in = Documents.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
