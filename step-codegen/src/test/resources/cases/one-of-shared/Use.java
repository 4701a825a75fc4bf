package cases.one_of_shared;

import java.util.Map;

final class Use {
    static void run() {
        Schema event = new Schema.Deleted(
                "1", Schema.Level.HIGH, new Schema.Source("x"), null, Schema.Deleted.Type.DELETED, "gone", Map.of());
        if (!event.id().equals("1") || event.level() != Schema.Level.HIGH || !event.source().name().equals("x")) {
            throw new AssertionError(event);
        }
    }
}
