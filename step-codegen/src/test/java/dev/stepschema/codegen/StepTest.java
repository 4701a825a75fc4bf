package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.InvalidDocumentException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The flagship: Step and Message from the embedded schema. */
class StepTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path temp;

    private static URLClassLoader loader;
    private static Class<?> step;

    @BeforeAll
    static void generate() throws Exception {
        Path sources = temp.resolve("sources");
        Path classes = Files.createDirectories(temp.resolve("classes"));
        CodegenResult result = Codegen.generate(CodegenRequest.builder()
                .outputDirectory(sources)
                .generatorVersion("test")
                .options(Options.builder().generatedAnnotation(true).build())
                .add(CodegenSource.step("com.acme.letta"))
                .build());
        assertEquals(List.of(), result.diagnostics());
        assertEquals("", Javac.compile(sources, classes));
        loader = Javac.loader(classes);
        step = loader.loadClass("com.acme.letta.Step");
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void hasThirtyComponents() {
        String components = Arrays.stream(step.getRecordComponents())
                .map(StepTest::signature)
                .collect(Collectors.joining("\n"));
        assertEquals("""
                String id
                @Nullable String origin
                @Nullable String providerId
                @Nullable String runId
                @Nullable String agentId
                @Nullable String providerName
                @Nullable String providerCategory
                @Nullable String model
                @Nullable String modelHandle
                @Nullable String modelEndpoint
                @Nullable Long contextWindowLimit
                @Nullable Long completionTokens
                @Nullable Long promptTokens
                @Nullable Long totalTokens
                @Nullable Long cachedInputTokens
                @Nullable Long cacheWriteTokens
                @Nullable Long reasoningTokens
                @Nullable Map<String, Object> completionTokensDetails
                @Nullable Map<String, Object> promptTokensDetails
                @Nullable StopReasonType stopReason
                List<String> tags
                @Nullable String tid
                @Nullable String traceId
                @Nullable String requestId
                List<Message> messages
                @Nullable Feedback feedback
                @Nullable String projectId
                @Nullable String errorType
                @Nullable Map<String, Object> errorData
                @Nullable StepStatus status""", components);
    }

    private static String signature(RecordComponent component) {
        boolean isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        String type = component.getGenericType().getTypeName().replaceAll("[a-z.]+\\.|Step\\$", "");
        return (isNullable ? "@Nullable " : "") + type + " " + component.getName();
    }

    @Test
    void deprecatedPropertyHasDeprecatedAccessorAndSetter() throws Exception {
        assertTrue(step.getMethod("messages").isAnnotationPresent(Deprecated.class));
        Class<?> builder = loader.loadClass("com.acme.letta.Step$Builder");
        assertTrue(builder.getMethod("messages", List.class).isAnnotationPresent(Deprecated.class));
    }

    @Test
    void samplesComeBackAsTheyWere() throws IOException {
        int count = 0;
        for (Path sample : samples()) {
            JsonNode document = JSON.readTree(Files.readString(sample));
            List<JsonNode> steps = new ArrayList<>();
            (document.isArray() ? document : JSON.createArrayNode().add(document)).forEach(steps::add);
            for (JsonNode each : steps) {
                boolean isOurs = !each.has("organization_id");
                for (Mappers mapper : Mappers.BOTH) {
                    if (isOurs) {
                        String written = mapper.write(mapper.read(each.toString(), step));
                        assertEquals(each, JSON.readTree(written), sample.toString());
                    } else {
                        assertEquals(
                                "/organization_id: unknown property \"organization_id\" [UNKNOWN_PROPERTY]",
                                refusal(mapper, each.toString()));
                    }
                }
                count += isOurs ? 1 : 0;
            }
        }
        assertTrue(count > 50, count + " samples");
    }

    @Test
    void statusThatIsNullStaysNullAndOneThatIsAbsentIsPending() throws Exception {
        Method status = step.getMethod("status");
        for (Mappers mapper : Mappers.BOTH) {
            assertEquals(null, status.invoke(mapper.read("{\"id\":\"x\",\"status\":null}", step)));
            assertEquals("PENDING", String.valueOf(status.invoke(mapper.read("{\"id\":\"x\"}", step))));
        }
    }

    @Test
    void unknownConstantCannotBeWritten() throws Exception {
        Class<?> feedback = loader.loadClass("com.acme.letta.Step$Feedback");
        Object unknown = feedback.getField("UNKNOWN").get(null);
        for (Mappers mapper : Mappers.BOTH) {
            RuntimeException e = assertThrows(RuntimeException.class, () -> mapper.write(unknown));
            assertTrue(e.getMessage().contains("UNKNOWN stands for a value that the schema does not know"));
        }
    }

    @Test
    void faultsAreRefusedWhereTheyStand() {
        for (Mappers mapper : Mappers.BOTH) {
            assertEquals(
                    "/feedback: \"feedback\" must be \"positive\", \"negative\" or null, but is another string [ENUM]",
                    refusal(mapper, "{\"id\":\"x\",\"feedback\":\"meh\"}"));
            assertEquals(
                    "/feedbak: unknown property \"feedbak\" — did you mean \"feedback\"? [UNKNOWN_PROPERTY]",
                    refusal(mapper, "{\"id\":\"x\",\"feedbak\":\"positive\"}"));
            assertEquals("required property \"id\" (string) is missing [REQUIRED]", refusal(mapper, "{}"));
        }
    }

    private static String refusal(Mappers mapper, String json) {
        return assertThrows(InvalidDocumentException.class, () -> mapper.read(json, step))
                .getMessage();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.of("data/letta/samples"))) {
            return files.sorted().toList();
        }
    }
}
