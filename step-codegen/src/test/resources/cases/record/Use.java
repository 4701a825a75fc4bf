package cases.record;

import java.util.List;

final class Use {
    static void run() {
        Schema order = Schema.builder("AB-1", 2, List.of(Schema.Line.builder("s").build())).build();
        equal(order.state(), Schema.State.OPEN);
        equal(order.paid(), false);
        equal(order.lines().get(0).pieces(), 1L);
        equal(order.toBuilder().id("AB-2").build().id(), "AB-2");
        equal(Schema.State.of("sent"), Schema.State.SENT);
        equal(Schema.State.SENT.value(), "sent");
        equal(Schema.fromTree(order.toTree()), order);
        fails("\"id\" must match the pattern \"^[A-Z]{2}-[0-9]+$\", but is another string", () -> order.toBuilder().id("x").build());
        fails("\"lines\" must not be null", () -> order.toBuilder().lines(null).build());
        fails("UNKNOWN stands for a value that the schema does not know", Schema.State.UNKNOWN::value);
        fails("must be \"open\" or \"sent\", but is another string", () -> Schema.State.of("lost"));
        fails(null, () -> order.lines().clear());
    }

    private static void equal(Object actual, Object expected) {
        if (!expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }

    private static void fails(String message, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            if (!String.valueOf(message).equals(String.valueOf(e.getMessage()))) {
                throw new AssertionError("unexpected message: " + e.getMessage());
            }
            return;
        }
        throw new AssertionError("did not fail: " + message);
    }
}
