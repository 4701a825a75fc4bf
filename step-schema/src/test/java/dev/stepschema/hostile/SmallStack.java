package dev.stepschema.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.stepschema.Code;
import dev.stepschema.Policy;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaValidator;
import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs hostile work in a thread of its own, for a limited time: nothing may come out of it but what it returns. */
final class SmallStack {
    private static final long SMALL = 256 * 1024;
    private static final long LARGE = 64 * 1024 * 1024;
    private static final int SECONDS = 30;

    private SmallStack() {}

    /** The result of work on a stack of 256 KB; a failure, if it throws anything or takes too long. */
    static <T> T call(Callable<T> work) {
        return call(SMALL, work);
    }

    /** The same on a stack that holds every document within the limits. */
    static <T> T callOnLargeStack(Callable<T> work) {
        return call(LARGE, work);
    }

    private static <T> T call(long stack, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "hostile", stack);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return fail("still running after " + SECONDS + " s: " + Arrays.toString(thread.getStackTrace()));
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The report on a document, loading of the schema included; the quick verdict has to be the same. */
    static String validate(String schema, String document) {
        return validate(schema, Policy.strict().withValuesInMessages(true), document);
    }

    static String validate(String schema, Policy policy, String document) {
        return call(() -> report(schema, policy, document));
    }

    static String validateOnLargeStack(String schema, String document) {
        return callOnLargeStack(() -> report(schema, Policy.strict(), document));
    }

    private static String report(String schema, Policy policy, String document) {
        SchemaValidator validator;
        try {
            validator = SchemaValidator.of(schema, policy);
        } catch (SchemaLoadException e) {
            return "refused: " + e.problems().get(0).code();
        }
        boolean valid = validator.isValid(document);
        ValidationReport report = validator.validate(document);
        assertEquals(valid, report.valid());
        assertStreamedAlike(validator, document, report);
        return summary(report);
    }

    /** A stream gets the same verdict for the same reason; where the stack ends, another cursor may come farther. */
    private static void assertStreamedAlike(SchemaValidator validator, String document, ValidationReport report) {
        byte[] text = document.getBytes(StandardCharsets.UTF_8);
        ValidationReport streamed = validator.validate(new ByteArrayInputStream(text));
        if (!codes(report).contains(Code.LIMIT_DEPTH) && !codes(streamed).contains(Code.LIMIT_DEPTH)) {
            assertEquals(summary(report), summary(streamed));
        }
        assertEquals(streamed.valid(), validator.isValid(new ByteArrayInputStream(text)));
    }

    private static List<Code> codes(ValidationReport report) {
        return report.violations().stream().map(Violation::code).toList();
    }

    /** {@code valid}, or how many faults of which code the first is, and where it stands. */
    static String summary(ValidationReport report) {
        if (report.valid()) {
            return "valid";
        }
        var first = report.violations().get(0);
        int count = report.violations().size();
        return (count == 1 ? "" : count + (report.truncated() ? "+ " : " ")) + first.code() + " at " + first.offset();
    }
}
