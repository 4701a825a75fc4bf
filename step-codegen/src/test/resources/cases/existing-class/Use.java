package cases.existing_class;

import dev.stepschema.read.TreeValue;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Use {
    record Money(long amount, String currency) {
        static Money fromTree(@Nullable Object tree) {
            String[] parts = TreeValue.of(tree).string().split(" ");
            return new Money(Long.parseLong(parts[0]), parts[1]);
        }

        Object toTree() {
            return amount + " " + currency;
        }
    }

    enum Level {
        LOW,
        HIGH;

        static Level fromTree(@Nullable Object tree) {
            return valueOf(TreeValue.of(tree).string().toUpperCase(java.util.Locale.ROOT));
        }

        Object toTree() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static void run() {
        Money price = new Money(3, "EUR");
        Schema read = Schema.fromTree(java.util.Map.of("price", "3 EUR", "level", "high"));
        if (!read.price().equals(price) || read.level() != Level.HIGH || read.least().amount() != 0) {
            throw new AssertionError(read);
        }
    }
}
