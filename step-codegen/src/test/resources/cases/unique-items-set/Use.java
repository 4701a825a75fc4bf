package cases.unique_items_set;

import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

final class Use {
    static void run() {
        Set<String> tags = new TreeSet<>(Set.of("a", "b"));
        Schema value = Schema.fromTree(Map.of("tags", List.of("b", "a")));
        Schema other = new Schema(tags, null, null, value.numbers(), value.none(), null, null, null, null, null, null, null);
        tags.clear();
        if (!value.equals(other) || !value.tags().iterator().next().equals("b")) {
            throw new AssertionError(value);
        }
        try {
            value.tags().remove("a");
        } catch (UnsupportedOperationException e) {
            return;
        }
        throw new AssertionError("not immutable");
    }
}
