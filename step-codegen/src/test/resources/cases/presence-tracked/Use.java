package cases.presence_tracked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class Use {
    static void run() {
        Schema least = Schema.builder("a", null).build();
        check(least.toTree().keySet().equals(Set.of("id", "parent")), "what is never set is absent");
        check(least.absent().toString().equals("[origin, level, state, tags, line, any]"), "in the order of the schema");
        check(least.level() == 3 && least.state() == Schema.State.OPEN, "absent is the default");
        Schema set = least.toBuilder().level(3).origin(null).build();
        check(set.toTree().keySet().equals(Set.of("id", "parent", "origin", "level")), "what is set is there, null too");
        check(!set.equals(least) && set.absent().equals(Set.of("state", "tags", "line", "any")), "and makes a difference");
        check(set.toBuilder().build().equals(set), "a builder goes on from what was there");
        Schema taken = set.toBuilder().absent(Set.of("origin", "level", "state", "tags", "line", "any")).build();
        check(taken.equals(least) && taken.hashCode() == least.hashCode(), "what is the same can be taken out again");
        check(Schema.fromTree(set.toTree()).equals(set), "and is read as it was written");
        refused("\"level\" is named as absent, so it must have its default, but has another value",
                () -> least.toBuilder().level(4).absent(Set.of("level")).build());
        refused("\"origin\" is named as absent, so it must have null, but has another value",
                () -> least.toBuilder().origin("x").absent(Set.of("origin")).build());
        for (String other : List.of("id", "parent", "note", "point", "nothing")) {
            refused("\"" + other + "\" cannot be named as absent: there is no such property, or its value alone says"
                    + " whether it is there", () -> least.toBuilder().absent(Set.of(other)).build());
        }
        tuples();
    }

    private static void tuples() {
        BigDecimal one = BigDecimal.ONE;
        check(new Schema.Point(one, null, null, List.of(), 1).toTree().equals(List.of(one)), "one element");
        check(new Schema.Point(one, null, null, List.of(), 3).toTree().size() == 3, "three elements");
        refused("the number of elements that are present must be from 1 to 3, but is 4",
                () -> new Schema.Point(one, null, null, List.of(), 4));
        refused("the number of elements that are present must be 3, but is 1",
                () -> new Schema.Point(one, null, null, List.of(true), 1));
        refused("element 2 is behind the 2 that are present, so it must be null, but has a value",
                () -> new Schema.Point(one, null, "x", List.of(), 2));
    }

    private static void refused(String sentence, Runnable action) {
        try {
            action.run();
        } catch (IllegalArgumentException e) {
            check(sentence.equals(e.getMessage()), e.getMessage());
            return;
        }
        throw new AssertionError("not refused: " + sentence);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
