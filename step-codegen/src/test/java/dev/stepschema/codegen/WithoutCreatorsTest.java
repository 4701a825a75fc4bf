package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapper still refuses where types have no creators, and what can no longer be read. */
class WithoutCreatorsTest {
    @TempDir
    Path temp;

    private URLClassLoader loader;

    @BeforeEach
    void generate() throws IOException {
        Path schema = Files.writeString(temp.resolve("order.json"), """
                {"type": "object", "additionalProperties": false, "required": ["id"],
                 "properties": {
                    "id": {"type": ["string", "null"]},
                    "state": {"enum": ["open", "closed"]},
                    "note": {"type": "string", "maxLength": 3},
                    "paid": {"type": "boolean", "default": true},
                    "labels": {"type": "object", "minProperties": 1}},
                 "$defs": {"Never": {"type": "object", "required": ["b"], "additionalProperties": false},
                           "Nothing": {"type": "string", "enum": [1]}}}
                """);
        Codegen.generate(CodegenRequest.builder()
                .outputDirectory(temp.resolve("sources"))
                .options(Options.builder().creators(false).build())
                .add(CodegenSource.file(schema, "bare"))
                .build());
        Path classes = Files.createDirectories(temp.resolve("classes"));
        assertEquals("", Javac.compile(temp.resolve("sources"), classes));
        loader = Javac.loader(classes);
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|id",
                "{'id':'a','state':'opened'}|must be \"open\" or \"closed\", but is another string — did you mean \"open\"?",
                "{'id':'a','state':0}|must be \"open\" or \"closed\", but is another string",
                "{'id':'a','note':'long'}|must have at most 3 characters, but has 4",
                "{'id':'a','labels':{}}|must have at least 1 property, but has 0"
            },
            quoteCharacter = '`')
    void refused(String json, String reason) throws ClassNotFoundException {
        Class<?> order = loader.loadClass("bare.Order");
        for (Mappers mapper : Mappers.BOTH) {
            RuntimeException e =
                    assertThrows(RuntimeException.class, () -> mapper.read(json.replace('\'', '"'), order));
            assertTrue(e.getMessage().contains(reason), mapper + ": " + e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"bare.Never,{}", "bare.Nothing,5"})
    void whatNoDocumentSatisfiesIsRefused(String type, String json) throws ClassNotFoundException {
        Class<?> never = loader.loadClass(type);
        for (Mappers mapper : Mappers.BOTH) {
            RuntimeException e = assertThrows(RuntimeException.class, () -> mapper.read(json, never));
            assertTrue(e.getMessage().contains("is of a type that no value can have"), mapper + ": " + e.getMessage());
        }
    }

    @Test
    void absentIsTheDefault() throws Exception {
        Class<?> order = loader.loadClass("bare.Order");
        for (Mappers mapper : Mappers.BOTH) {
            Object read = mapper.read("{\"id\":null}", order);
            assertEquals(true, order.getMethod("paid").invoke(read));
            assertEquals("{\"id\":null,\"paid\":true}", mapper.write(read));
        }
    }
}
