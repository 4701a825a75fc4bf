package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.InvalidDocumentException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas at the edges of what a class file, a record, an enum or a call stack can hold. */
class EdgeTest {
    @TempDir
    Path temp;

    private Path classes() {
        return temp.resolve("classes");
    }

    private CodegenResult generate(String schema) throws IOException {
        return generate(schema, Options.defaults());
    }

    private CodegenResult generate(String schema, Options options) throws IOException {
        Path file = Files.writeString(temp.resolve("schema.json"), schema);
        CodegenResult result = Codegen.generate(CodegenRequest.builder()
                .outputDirectory(temp.resolve("sources"))
                .options(options)
                .add(CodegenSource.file(file, "edge"))
                .build());
        assertEquals("", Javac.compile(temp.resolve("sources"), Files.createDirectories(classes())));
        return result;
    }

    private void comesBack(String json, String type) throws Exception {
        try (URLClassLoader loader = Javac.loader(classes())) {
            for (Mappers mapper : Mappers.BOTH) {
                assertEquals(json, mapper.write(mapper.read(json, loader.loadClass(type))));
            }
        }
    }

    private String refusal(String json, String type) throws Exception {
        try (URLClassLoader loader = Javac.loader(classes())) {
            Class<?> loaded = loader.loadClass(type);
            return assertThrows(InvalidDocumentException.class, () -> Mappers.JACKSON_2.read(json, loaded))
                    .getMessage();
        }
    }

    private static String joined(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }

    @Test
    void ringOfReferences() throws Exception {
        generate("{\"$ref\":\"#/$defs/R0\",\"$defs\":{"
                + joined(
                        500,
                        i -> "\"R" + i + "\":{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#/$defs/R"
                                + (i + 1) % 500 + "\"}},\"additionalProperties\":false}")
                + "}}");
        comesBack("{\"next\":{\"next\":{}}}", "edge.R499");
    }

    @Test
    void chainOfReferences() throws Exception {
        generate("{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/C0\"}},\"$defs\":{"
                + joined(
                        2_000,
                        i -> "\"C" + i + "\":"
                                + (i < 1_999 ? "{\"$ref\":\"#/$defs/C" + (i + 1) + "\"}" : "{\"type\":\"integer\"}"))
                + "}}");
        comesBack("{\"a\":1}", "edge.Schema");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 300})
    void listsWithinEachOther(int depth) throws Exception {
        String[] brackets = {"[".repeat(depth), "]".repeat(depth)};
        generate("{\"type\":\"array\",\"items\":".repeat(depth) + "{\"type\":\"string\"}" + "}".repeat(depth));
        comesBack(brackets[0] + "\"x\"" + brackets[1], "edge.Schema");
        assertEquals(
                true, refusal(brackets[0] + "1" + brackets[1], "edge.Schema").startsWith("/0".repeat(depth) + ": "));
    }

    @Test
    void mapsWithinEachOther() throws Exception {
        generate("{\"type\":\"object\",\"additionalProperties\":".repeat(200) + "{\"type\":\"string\"}"
                + "}".repeat(200));
        comesBack("{\"k\":".repeat(200) + "\"x\"" + "}".repeat(200), "edge.Schema");
    }

    /** A required long takes two slots of the 255 that a constructor has. */
    @ParameterizedTest
    @ValueSource(ints = {124, 125, 126, 127, 128})
    void manyLongs(int count) throws Exception {
        String names = joined(count, i -> "\"p" + i + "\"");
        generate("{\"type\":\"object\",\"required\":[" + names + "],\"properties\":{"
                + joined(count, i -> "\"p" + i + "\":{\"type\":\"integer\",\"deprecated\":true}") + "}}");
        comesBack("{" + joined(count, i -> "\"p" + i + "\":" + i) + ",\"more\":1}", "edge.Schema");
        assertEquals(
                "required property \"p" + (count - 1) + "\" (integer) is missing [REQUIRED]",
                refusal("{" + joined(count - 1, i -> "\"p" + i + "\":" + i) + "}", "edge.Schema"));
    }

    @ParameterizedTest
    @EnumSource(Options.Presence.class)
    void defaultOfATypeThatIsInIt(Options.Presence presence) throws Exception {
        generate(
                "{\"type\":\"object\",\"properties\":{\"next\":{\"anyOf\":[{\"$ref\":\"#\"},{\"type\":\"null\"}],"
                        + "\"default\":{\"next\":null}}},\"additionalProperties\":false}",
                Options.builder().presence(presence).build());
        comesBack("{\"next\":{\"next\":null}}", "edge.Schema");
    }

    @ParameterizedTest
    @ValueSource(ints = {254, 300, 5_000})
    void manyProperties(int count) throws Exception {
        generate(
                "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"required\":[\"p0\",\"p1\",\"p2\",\"p3\"],"
                        + "\"properties\":{"
                        + joined(count, i -> "\"p" + i + "\":" + property(i)) + "}}");
        comesBack("{" + joined(4, EdgeTest::member) + ",\"more\":\"x\"}", "edge.Schema");
        assertEquals(
                "/p3: \"p3\" must have at least 1 element, but has 0 [MIN_ITEMS]",
                refusal("{\"p0\":1,\"p1\":\"\",\"p2\":1,\"p3\":[]}", "edge.Schema"));
        assertEquals("required property \"p0\" (integer) is missing [REQUIRED]", refusal("{}", "edge.Schema"));
    }

    @ParameterizedTest
    @ValueSource(ints = {249, 250, 300, 5_000})
    void manyPropertiesOfWhichPresenceIsTracked(int count) throws Exception {
        generate(
                "{\"type\":\"object\",\"properties\":{" + joined(count, i -> "\"p" + i + "\":" + ambiguous(i)) + "}}",
                Options.builder().presence(Options.Presence.TRACKED).build());
        comesBack("{}", "edge.Schema");
        comesBack("{\"p0\":null,\"p1\":0,\"p4\":null,\"p5\":true,\"p6\":\"x\",\"more\":null}", "edge.Schema");
        try (URLClassLoader loader = Javac.loader(classes())) {
            Class<?> type = loader.loadClass("edge.Schema");
            assertEquals(count < 250, type.isRecord());
            Object builder = type.getMethod("builder").invoke(null);
            Object least = builder.getClass().getMethod("build").invoke(builder);
            assertEquals(Mappers.JACKSON_3.read("{}", type), least);
            builder.getClass().getMethod("p0", String.class).invoke(builder, (Object) null);
            Object set = builder.getClass().getMethod("build").invoke(builder);
            assertEquals("{\"p0\":null}", Mappers.JACKSON_3.write(set));
            assertNotEquals(least, set);
            Object again = type.getMethod("toBuilder").invoke(set);
            assertEquals(set, again.getClass().getMethod("build").invoke(again));
            again.getClass()
                    .getMethod("absent", Set.class)
                    .invoke(again, type.getMethod("absent").invoke(least));
            Object taken = again.getClass().getMethod("build").invoke(again);
            assertEquals(least, taken);
            assertEquals(least.hashCode(), taken.hashCode());
            assertEquals(least.toString(), taken.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 260})
    void membersCalledLikeWhatTellsThatTheyAreAbsent(int count) throws Exception {
        List<String> names = List.of("absent", "absent_", "names", "values", "out");
        String tuple = "{\"type\":\"array\",\"prefixItems\":["
                + joined(
                        3,
                        i -> "{\"title\":\""
                                + List.of("present", "rest", "present_").get(i) + "\",\"type\":[\"string\",\"null\"]}")
                + "],\"items\":false}";
        generate(
                "{\"type\":\"object\",\"properties\":{\"tuple\":" + tuple + ","
                        + joined(count, i -> "\"" + (i < 5 ? names.get(i) : "p" + i) + "\":" + ambiguous(i)) + "}}",
                Options.builder().presence(Options.Presence.TRACKED).build());
        comesBack("{\"tuple\":[null],\"absent\":null,\"values\":\"x\"}", "edge.Schema");
        comesBack("{\"tuple\":[\"a\",null],\"absent_\":0,\"names\":true,\"out\":null}", "edge.Schema");
    }

    private static String ambiguous(int i) {
        return switch (i % 3) {
            case 0 -> "{\"type\":[\"string\",\"null\"]}";
            case 1 -> "{\"type\":[\"integer\",\"null\"],\"default\":0}";
            default -> "{\"type\":\"boolean\",\"default\":true}";
        };
    }

    @Test
    void manyPropertiesWithoutCreators() throws Exception {
        generate(
                "{\"type\":\"object\",\"properties\":{" + joined(254, i -> "\"p" + i + "\":" + property(i)) + "}}",
                Options.builder().creators(false).nullable(Optional.empty()).build());
        try (URLClassLoader loader = Javac.loader(classes())) {
            Class<?> type = loader.loadClass("edge.Schema");
            Object builder = type.getMethod("builder").invoke(null);
            Object value = builder.getClass().getMethod("build").invoke(builder);
            assertEquals(null, type.getMethod("p253").invoke(value));
            assertThrows(NoSuchMethodException.class, () -> type.getMethod("toTree"));
        }
    }

    @Test
    void manyPropertiesThatNoObjectMayHave() throws Exception {
        generate(
                "{\"type\":\"object\",\"required\":[\"gone\"],\"additionalProperties\":false,\"properties\":{"
                        + joined(254, i -> "\"p" + i + "\":" + property(i)) + "}}",
                Options.builder().creators(false).nullable(Optional.empty()).build());
        try (URLClassLoader loader = Javac.loader(classes())) {
            Object builder =
                    loader.loadClass("edge.Schema").getMethod("builder").invoke(null);
            Throwable e = assertThrows(
                            InvocationTargetException.class,
                            () -> builder.getClass().getMethod("build").invoke(builder))
                    .getCause();
            assertEquals(
                    "the value is of a type that no value can have: its schema contradicts itself", e.getMessage());
        }
    }

    @Test
    void componentsCalledLikeTheParametersOfLambdas() throws Exception {
        String lists =
                "{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1}},"
                        + "\"default\":[[\"a\"]]}";
        String schema = "{\"type\":\"object\",\"properties\":{"
                + Stream.of("value", "value_", "value2", "each", "each_", "each2")
                        .map(name -> "\"" + name + "\":" + lists)
                        .collect(Collectors.joining(","))
                + "}}";
        generate(schema, Options.builder().creators(false).build());
    }

    private static String property(int i) {
        return switch (i % 4) {
            case 0 -> "{\"type\":\"integer\"}";
            case 1 -> "{\"type\":\"string\",\"deprecated\":true}";
            case 2 -> "{\"type\":\"number\"}";
            default -> "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1}";
        };
    }

    private static String member(int i) {
        return "\"p" + i + "\":" + List.of("1", "\"x\"", "1.5", "[\"a\"]").get(i % 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 10_000})
    void manyValues(int count) throws Exception {
        CodegenResult result = generate("{\"enum\":[" + joined(count, i -> "\"value " + i + "\"") + "]}");
        assertEquals(count > 2_000 ? 1 : 0, result.diagnostics().size());
        comesBack("\"value " + (count - 1) + "\"", "edge.Schema");
        assertEquals(true, refusal("\"valu 1\"", "edge.Schema").contains("did you mean \"value 1\""));
    }
}
