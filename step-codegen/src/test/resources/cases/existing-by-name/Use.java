package cases.existing_by_name;

import dev.stepschema.read.TreeValue;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Use {
    record Text(String text) {
        static Text fromTree(@Nullable Object tree) {
            return new Text(TreeValue.of(tree).string());
        }

        Object toTree() {
            return text;
        }
    }

    static void run() {
        LettaSchema schema = new LettaSchema(new Text("3 EUR"), new Text("low"), null);
        if (!schema.toTree().equals(java.util.Map.of("price", "3 EUR", "level", "low"))) {
            throw new AssertionError(schema);
        }
    }
}
