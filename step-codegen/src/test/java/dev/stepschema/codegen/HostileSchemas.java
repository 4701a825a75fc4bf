package dev.stepschema.codegen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schemas whose names, titles, descriptions and values try to get out of where they stand, made from a seed. */
final class HostileSchemas {
    private static final List<String> PARTS = List.of(
            "*/",
            "/*",
            "//",
            "\\",
            "\\u002a/",
            "\\u000a",
            "\"",
            "'",
            "`",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u2028",
            "\u202e",
            "\u2066",
            "\u200b",
            "\ufeff",
            "\ufffe",
            "\\ud83d\\ude00",
            "\\uuuu0041",
            "\"\"\"",
            "{@link X}",
            "@param",
            "@",
            "<b>",
            "&",
            "$",
            "$L",
            "$T",
            "$$",
            "%s",
            "${x}",
            "{",
            "}",
            ";",
            "日本",
            "é",
            "ß",
            "İ",
            "ı",
            "😀",
            "\u0301",
            "class",
            "int",
            "String",
            "Object",
            "List",
            "Builder",
            "Override",
            "toTree",
            "value",
            "tree",
            "in",
            "_",
            "-",
            " ",
            "",
            "1",
            "a",
            "A",
            "foo",
            "Foo",
            "foo_bar",
            "fooBar",
            "record",
            "UNKNOWN",
            "additionalProperties",
            "builder",
            "builder1",
            "values",
            "name",
            "Schema",
            "Empty",
            "item",
            "items",
            "rest");
    private static final List<String> KINDS = List.of(
            "object",
            "object",
            "object",
            "enum",
            "array",
            "union",
            "tuple",
            "map",
            "string",
            "number",
            "types",
            "const",
            "one",
            "patterns");

    private final Random random;
    private final boolean isReversed;

    /**
     * Schemas of a seed.
     *
     * @param isReversed whether the values of each enum stand in the other order
     */
    HostileSchemas(long seed, boolean isReversed) {
        this.random = new Random(seed);
        this.isReversed = isReversed;
    }

    /** A schema with some definitions. */
    String next() {
        String definitions = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> random.nextInt(3) == 0 ? text() : "D" + i + text())
                .distinct()
                .map(name -> quoted(name) + ":" + schema(2))
                .collect(Collectors.joining(","));
        return "{\"$defs\":{" + definitions + "}," + schema(3).substring(1);
    }

    private String schema(int depth) {
        String kind = depth == 0 ? "string" : KINDS.get(random.nextInt(KINDS.size()));
        String body = switch (kind) {
            case "object" -> "\"type\":\"object\",\"properties\":{" + properties(depth) + "}" + required();
            case "enum" -> "\"enum\":[" + values() + "]";
            case "array" -> "\"type\":\"array\",\"items\":" + schema(depth - 1);
            case "union" -> "\"anyOf\":[" + schemas(depth) + "]";
            case "tuple" -> "\"type\":\"array\",\"prefixItems\":[" + schemas(depth) + "]";
            case "map" -> "\"type\":\"object\",\"additionalProperties\":" + schema(depth - 1);
            case "number" -> "\"type\":\"number\",\"minimum\":-1e30,\"default\":1.50";
            case "const" -> "\"const\":" + value();
            case "one" -> "\"oneOf\":[{\"const\":" + value() + ",\"title\":" + quoted(text()) + "},{\"const\":7}]";
            case "patterns" ->
                "\"type\":\"object\",\"patternProperties\":{" + pattern() + ":" + schema(depth - 1) + "}";
            case "types" -> "\"type\":[\"string\",\"integer\",\"null\"]";
            default ->
                "\"type\":\"string\",\"default\":" + quoted(text())
                        + (random.nextInt(4) == 0 ? ",\"pattern\":" + pattern() : "")
                        + (random.nextInt(4) == 0 ? ",\"format\":" + quoted(text()) : "");
        };
        return "{" + body + ",\"title\":" + quoted(text()) + ",\"description\":" + quoted(text() + text())
                + (random.nextInt(8) == 0 ? ",\"deprecated\":true" : "")
                + (random.nextInt(8) == 0 ? ",\"$comment\":" + quoted(text()) : "")
                + (random.nextInt(8) == 0 ? ",\"x-java-name\":" + quoted(text()) : "")
                + (random.nextInt(4) == 0 ? ",\"examples\":[" + value() + "]" : "") + "}";
    }

    /** A value with text in it at whatever place. */
    private String value() {
        return switch (random.nextInt(5)) {
            case 0 -> "{" + quoted(text()) + ":" + quoted(text()) + "}";
            case 1 -> "[" + quoted(text()) + ",1e400,-0]";
            case 2 -> "-12345678901234567890.5";
            default -> quoted(text());
        };
    }

    /** A regular expression that matches a text to the letter. */
    private String pattern() {
        return quoted(text().replaceAll("[\\\\^$.|?*+(){}\\[\\]/]", "\\\\$0"));
    }

    private String properties(int depth) {
        return names(5).map(name -> quoted(name) + ":" + schema(depth - 1)).collect(Collectors.joining(","));
    }

    private String required() {
        return random.nextBoolean()
                ? ",\"additionalProperties\":false"
                : ",\"required\":[" + names(3).map(HostileSchemas::quoted).collect(Collectors.joining(",")) + "]";
    }

    private String values() {
        List<String> values =
                new ArrayList<>(names(6).map(HostileSchemas::quoted).toList());
        values.add("null");
        if (isReversed) {
            Collections.reverse(values);
        }
        return String.join(",", values);
    }

    private String schemas(int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> schema(depth - 1))
                .collect(Collectors.joining(","));
    }

    private Stream<String> names(int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> text())
                .distinct();
    }

    private String text() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(
                        c -> c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
