package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.Policy;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaValidator;
import dev.stepschema.StepValidator;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** As many schemas as {@code -Dstepschema.fuzz} says, beginning with {@code -Dstepschema.seed}. */
    @Test
    void whateverIsReadComesBack() throws Exception {
        long seed = Long.getLong("stepschema.seed", 20_261_126);
        Map<String, String> schemas = new TreeMap<>();
        for (int i = 0; i < Integer.getInteger("stepschema.fuzz", 50); i++) {
            String schema = new TangledSchemas(seed + i).next();
            Path file = Files.writeString(temp.resolve("Schema.json"), schema);
            try {
                Codegen.generate(CodegenRequest.builder()
                        .outputDirectory(temp.resolve("sources/" + i))
                        .options(TRACKED.toBuilder()
                                .untyped(Options.Untyped.EXACT)
                                .build())
                        .add(CodegenSource.file(file, "fuzz.n" + i))
                        .build());
                schemas.put("fuzz.n" + i + ".Schema", schema);
            } catch (SchemaLoadException e) {
                assertFalse(e.problems().isEmpty()); // refused, and for a reason that has a place
            }
        }
        Path classes = Files.createDirectories(temp.resolve("classes"));
        assertEquals("", Javac.compile(temp.resolve("sources"), classes));
        int count = 0;
        try (URLClassLoader loader = Javac.loader(classes)) {
            for (Map.Entry<String, String> schema : schemas.entrySet()) {
                if (loader.getResource(schema.getKey().replace('.', '/') + ".class") != null) {
                    count += comeBack(schema.getValue(), loader.loadClass(schema.getKey()), seed);
                }
            }
        }
        assertTrue(count > 10 * schemas.size(), count + " documents");
    }

    private static int comeBack(String schema, Class<?> type, long seed) {
        SchemaValidator validator = SchemaValidator.of(schema, Policy.strict().withFormats(true));
        RandomDocuments documents = new RandomDocuments(seed);
        int count = 0;
        for (int i = 0; i < 200; i++) {
            String document = documents.next();
            if (!document.equals("null") && validator.isValid(document.getBytes(StandardCharsets.UTF_8))) {
                Object value = Mappers.JACKSON_3.read(document, type);
                String written = Mappers.JACKSON_3.write(value);
                assertEquals(JSON.readTree(document), JSON.readTree(written), () -> value + " of " + schema);
                assertEquals(value, Mappers.JACKSON_2.read(written, type), () -> document + " of " + schema);
                count++;
            }
        }
        return count;
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
