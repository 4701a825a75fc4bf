package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.StepValidator;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** With presence tracked, whatever a valid document leaves out or has as null, it comes back so. */
class PresenceTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Options TRACKED =
            Options.builder().presence(Options.Presence.TRACKED).build();
    private static final StepValidator VALIDATOR = StepValidator.create();

    @TempDir
    Path temp;

    @Test
    void everyMemberMayBeLeftOutOrNull() throws Exception {
        Path sources = temp.resolve("sources");
        Path classes = Files.createDirectories(temp.resolve("classes"));
        Codegen.generate(CodegenRequest.builder()
                .outputDirectory(sources)
                .options(TRACKED.toBuilder()
                        .validation(Options.Validation.JAKARTA)
                        .build())
                .add(CodegenSource.step("com.acme.letta"))
                .build());
        assertEquals("", Javac.compile(sources, classes));
        Set<JsonNode> documents = new LinkedHashSet<>(List.of(JSON.readTree("{\"id\":\"x\",\"status\":\"pending\"}")));
        steps().forEach(step -> addWithout(step, step, documents));
        try (URLClassLoader loader = Javac.loader(classes)) {
            Class<?> type = loader.loadClass("com.acme.letta.Step");
            int count = 0;
            for (JsonNode document : documents) {
                if (VALIDATOR.isValid(document.toString().getBytes(StandardCharsets.UTF_8))) {
                    count++;
                    for (Mappers mapper : Mappers.BOTH) {
                        Object value = mapper.read(document.toString(), type);
                        assertEquals(document, JSON.readTree(mapper.write(value)), mapper.toString());
                    }
                }
            }
            assertTrue(count > 400, count + " documents");
        }
    }

    /** Adds a document with each member of an object in it left out once, and null once. */
    private static void addWithout(JsonNode within, JsonNode document, Set<JsonNode> all) {
        for (JsonNode child : within) {
            addWithout(child, document, all);
        }
        if (within instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                object.putNull(name);
                all.add(document.deepCopy());
                object.remove(name);
                all.add(document.deepCopy());
                object.set(name, value);
            }
        }
    }

    private static List<JsonNode> steps() throws IOException {
        List<JsonNode> steps = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedData.of("data/letta/samples"))) {
            for (Path sample : files.sorted().toList()) {
                JsonNode document = JSON.readTree(Files.readString(sample));
                (document.isArray() ? document : JSON.createArrayNode().add(document)).forEach(steps::add);
            }
        }
        return steps;
    }
}
