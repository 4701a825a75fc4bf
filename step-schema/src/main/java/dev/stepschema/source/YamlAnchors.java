package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonValue;
import dev.stepschema.text.Quotes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a YAML document that have names (1.2, section 7.1), to be used again. A value that is used again costs no
 * memory, but whoever walks through the document meets it anew each time: so what aliases stand for has a limit, and
 * so has the depth that they make.
 */
final class YamlAnchors {
    private static final int MOST_VALUES = 1_000_000;
    private static final int DEEPEST = 500;

    private final Map<String, Named> values = new HashMap<>();
    private long count;
    private int depth;
    private int height;

    /** The beginning of a value: all until its end is within it. */
    Start start() {
        Start start = new Start(count, height);
        count++;
        depth++;
        height = 0;
        return start;
    }

    /** The end of a value, with its name if it has one. */
    void end(Start start, Optional<String> name, JsonValue value) {
        depth--;
        height++;
        Named named = new Named(value, count - start.count(), height);
        name.ifPresent(text -> values.put(text, named));
        height = Math.max(height, start.height());
    }

    /** The value of a name, at a place where it is used. */
    JsonValue use(String name, String pointer, long offset) {
        Named named = values.get(name);
        if (named == null) {
            String message = "the alias " + Quotes.name("*" + name) + " stands for no value that ends before it";
            throw new InputFault(Code.MALFORMED, pointer, offset, message);
        }
        count += named.count();
        if (count > MOST_VALUES) {
            String message = String.format(
                    Locale.ROOT, "with what its aliases stand for the document has more than %,d values", MOST_VALUES);
            throw new InputFault(Code.LIMIT_DOCUMENT, pointer, offset, message);
        }
        if (depth + named.height() > DEEPEST) {
            String message =
                    "with what its aliases stand for the document is nested deeper than " + DEEPEST + " levels";
            throw new InputFault(Code.LIMIT_DEPTH, pointer, offset, message);
        }
        height = Math.max(height, named.height());
        return named.value();
    }

    /**
     * Where a value begins.
     *
     * @param count how many values there were before it
     * @param height the height of the highest value beside it, so far
     */
    record Start(long count, int height) {}

    private record Named(JsonValue value, long count, int height) {}
}
