package dev.stepschema.hostile;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody writes by hand. */
final class Texts {
    private Texts() {}

    /** Opening texts, a value, and the closing texts. */
    static String nested(int depth, String open, String inner, String close) {
        return open.repeat(depth) + inner + close.repeat(depth);
    }

    static String list(int count, String open, IntFunction<String> member, String close) {
        return IntStream.range(0, count).mapToObj(member).collect(Collectors.joining(",", open, close));
    }

    /** Schemas that refer to each other: {@code %} is the reference to the next one. */
    static String chain(int count, String link, String last) {
        String defs = IntStream.range(0, count)
                .mapToObj(i -> "\"a" + i + "\":" + link.replace("%", "{\"$ref\":\"#/$defs/a" + (i + 1) + "\"}"))
                .collect(Collectors.joining(",", "", ",\"a" + count + "\":" + last));
        return "{\"$ref\":\"#/$defs/a0\",\"$defs\":{" + defs + "}}";
    }

    /** One of 65,536 strings with the same {@code hashCode}. */
    static String colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
