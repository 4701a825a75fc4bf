package dev.stepschema.source;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaSet;
import dev.stepschema.SchemaValidator;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are read well and are no schemas, or not those that somebody meant. */
class SchemaTextTest {
    private static String refusal(String name, String text) {
        SchemaSet.Builder builder = SchemaSet.builder().add(URI.create("file:/" + name), text.replace('\'', '"'));
        return assertThrows(SchemaLoadException.class, builder::build).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "5", "null", "'hello'"})
    void aValueThatIsNoSchemaIsRefused(String text) {
        String message = refusal("s.json", text);

        assertTrue(
                message.startsWith("file:/s.json:1:1: error: a schema must be an object or a boolean, but is "),
                message);
    }

    @Test
    void aPlaceThatIsNoSchemaIsNotFound() {
        SchemaSet set = SchemaSet.builder()
                .add(URI.create("file:/s.json"), "{\"title\":\"T\"}")
                .build();

        assertThrows(IllegalArgumentException.class, () -> SchemaValidator.of(set, URI.create("file:/s.json#/title")));
    }

    @Test
    void anUnknownDialectWithinADocumentIsRefused() {
        String message = refusal(
                "s.json", "{'properties':{'a':{'$id':'https://x.example/y','$schema':'https://nope.example/d'}}}");

        assertTrue(message.contains("\"$schema\" names \"https://nope.example/d\""), message);
    }

    @Test
    void aMetaSchemaOfTheSetIsFoundByItsIdentifier() {
        String metaSchema = """
                {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://x.example/meta",
                 "$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true}}""";
        SchemaSet set = SchemaSet.builder()
                .add(URI.create("file:/meta.json"), metaSchema)
                .add(URI.create("file:/s.json"), "{\"$schema\":\"https://x.example/meta\",\"type\":\"string\"}")
                .build();

        assertTrue(
                SchemaValidator.of(set, URI.create("file:/s.json")).isValid("5"),
                "validation is not in its vocabulary");
    }
}
