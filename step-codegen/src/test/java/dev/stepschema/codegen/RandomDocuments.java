package dev.stepschema.codegen;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents made from a seed, of the names and values that {@link TangledSchemas} knows; some are valid. */
final class RandomDocuments {
    private static final List<String> NAMES = List.of(
            "a",
            "b",
            "item",
            "items",
            "value",
            "Form",
            "form",
            "Builder",
            "Item",
            "tree",
            "A",
            "kind",
            "additional",
            "x-1",
            "z");
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "2",
            "-3",
            "2.5",
            "'a'",
            "'b'",
            "'xy'",
            "'123e4567-e89b-12d3-a456-426614174000'",
            "'2026-01-02T03:04:05Z'");

    private final Random random;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** An object, or now and then something else. */
    String next() {
        return (random.nextInt(3) == 0 ? value(3) : object(3)).replace('\'', '"');
    }

    private String value(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(5);
        return switch (kind) {
            case 0, 1 -> SCALARS.get(random.nextInt(SCALARS.size()));
            case 2 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(depth - 1))
                        .collect(Collectors.joining(",", "[", "]"));
            default -> object(depth);
        };
    }

    private String object(int depth) {
        return random.ints(random.nextInt(4), 0, NAMES.size())
                .distinct()
                .mapToObj(i -> "'" + NAMES.get(i) + "':" + value(depth - 1))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
