package cases.dynamic_ref_extended;

import java.util.List;
import java.util.Map;

final class Use {
    static void run() {
        Tree tree = Tree.fromTree(Map.of("children", List.of(Map.of("nmae", "y"))));
        List<Tree> children = tree.children();
        Other plain = new Schema("x", List.of(new Schema(null, null, null)), new Other(1L)).plain();
        if (!children.get(0).additionalProperties().containsKey("nmae") || plain.x() != 1) {
            throw new AssertionError(tree);
        }
    }
}
