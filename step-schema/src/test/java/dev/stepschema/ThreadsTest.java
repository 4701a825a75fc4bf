package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One validator, used by many threads; and what it keeps, which is nothing. */
class ThreadsTest {
    private static final int THREADS = 16;
    private static final int VALIDATIONS = 1_000_000;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void shareAValidator() throws Exception {
        StepValidator validator = StepValidator.create();
        List<byte[]> documents = documents();
        List<ValidationReport> expected =
                documents.stream().map(validator::validate).toList();
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> wrong = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            wrong.add(threads.submit(() -> {
                start.countDown();
                start.await();
                return validate(validator, documents, expected, first);
            }));
        }
        for (Future<Integer> each : wrong) {
            assertEquals(0, each.get());
        }
        threads.shutdown();
    }

    /** A thread's share; one in sixty-four makes a report. */
    private static int validate(
            StepValidator validator, List<byte[]> documents, List<ValidationReport> expected, int first) {
        int wrong = 0;
        for (int i = 0; i < VALIDATIONS / THREADS; i++) {
            int index = (first + i) % documents.size();
            boolean right = i % 64 == 0
                    ? validator.validate(documents.get(index)).equals(expected.get(index))
                    : validator.isValid(documents.get(index))
                            == expected.get(index).valid();
            wrong += right ? 0 : 1;
        }
        return wrong;
    }

    private static List<byte[]> documents() {
        String step = "{\"id\":\"step-1\",\"model\":\"m\",\"tags\":[\"a\",\"b\"],\"status\":\"success\"}";
        String message = "{\"id\":\"step-2\",\"messages\":[{\"role\":\"user\",\"content\":["
                + "{\"text\":\"hello\",\"type\":\"text\"},{\"type\":\"tool_return\",\"tool_call_id\":\"1\","
                + "\"content\":\"done\",\"is_error\":false}]}]}";
        return List.of(
                        step,
                        step.replace("\"m\"", "5"),
                        message,
                        message.replace("\"hello\"", "null"),
                        step.replace("tags", "tagz"),
                        step.replace("}", ",\"x\\u0031\":1,\"x1\":1}"),
                        step.substring(1),
                        "{".repeat(20),
                        "[".repeat(60),
                        "{\"id\":\"\\uD800\"}")
                .stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void keepsNothing() throws InterruptedException {
        StepValidator validator = StepValidator.create();
        for (byte[] document : documents()) {
            byte[] copy = document.clone();
            WeakReference<byte[]> reference = new WeakReference<>(copy);
            validator.isValid(copy);
            ValidationReport report = validator.validate(copy);
            validator.validate(new ByteArrayInputStream(copy));
            validator.validateEach(copy).forEach(each -> {});
            copy = null;
            for (int i = 0; i < 50 && reference.get() != null; i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertNull(reference.get(), report.toString());
        }
        assertEquals(true, validator.isValid("{\"id\":\"step-1\"}"));
    }
}
