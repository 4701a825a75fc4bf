package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of another module are referred to, and not generated again. */
class ExistingPackagesTest {
    @TempDir
    Path temp;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(temp.resolve("common.json"), """
                {"$defs": {
                    "Money": {"type": "object", "properties": {"amount": {"type": "integer"}}, "additionalProperties": false},
                    "State": {"enum": ["open", "sent"]}}}
                """);
        Files.writeString(temp.resolve("order.json"), """
                {"type": "object", "additionalProperties": false, "properties": {
                    "price": {"$ref": "common.json#/$defs/Money"},
                    "state": {"$ref": "common.json#/$defs/State", "default": "open"},
                    "either": {"oneOf": [{"$ref": "common.json#/$defs/Money"}, {"type": "string"}]}}}
                """);
    }

    private CodegenRequest.Builder request(String output) {
        return CodegenRequest.builder()
                .outputDirectory(temp.resolve(output))
                .add(CodegenSource.file(temp.resolve("common.json"), "common"));
    }

    @Test
    void typesOfAnotherModuleAreReferredTo() throws Exception {
        Codegen.generate(request("common").build());
        Codegen.generate(request("orders")
                .add(CodegenSource.file(temp.resolve("order.json"), "orders"))
                .options(Options.builder().existingPackages(Set.of("common")).build())
                .build());

        assertFalse(Files.exists(temp.resolve("orders/common")));
        Path[] common = Javac.javaFiles(temp.resolve("common")).toArray(Path[]::new);
        Path classes = Files.createDirectories(temp.resolve("classes"));
        assertEquals("", Javac.compile(temp.resolve("orders"), classes, common));
        try (URLClassLoader loader = Javac.loader(classes)) {
            String json = "{\"price\":{\"amount\":3},\"state\":\"sent\",\"either\":{}}";
            for (Mappers mapper : Mappers.BOTH) {
                assertEquals(json, mapper.write(mapper.read(json, loader.loadClass("orders.Order"))));
            }
        }
    }

    @Test
    void whatTheCatalogHasGoesIntoAPackageThatDoesNotExist() throws IOException {
        Files.writeString(temp.resolve("order.json"), "{\"properties\": {\"tax\": {\"$ref\": \"urn:tax\"}}}");
        Files.writeString(temp.resolve("tax.json"), "{\"title\": \"Tax\", \"enum\": [\"full\", \"none\"]}");
        CodegenRequest.Builder request = request("out")
                .add(CodegenSource.file(temp.resolve("order.json"), "orders"))
                .catalog(URI.create("urn:tax"), temp.resolve("tax.json"));

        Codegen.generate(request.options(
                        Options.builder().existingPackages(Set.of("common")).build())
                .build());

        assertTrue(Files.exists(temp.resolve("out/orders/Tax.java")));
        request.options(
                Options.builder().existingPackages(Set.of("common", "orders")).build());
        assertEquals(
                "There is nothing to generate, because the types of all sources exist already, in common, orders. Give a"
                        + " source whose package does not exist, or take one out of the existing packages.",
                assertThrows(CodegenException.class, () -> Codegen.generate(request.build()))
                        .getMessage());
    }

    @Test
    void aPackageThatNoSchemaHasIsOneSentence() {
        CodegenRequest request = request("out")
                .options(Options.builder().existingPackages(Set.of("comon")).build())
                .build();

        assertEquals(
                "The package comon is to exist already, but no schema is given that package. Did you mean common? Give"
                        + " the schemas that its types were generated from, too.",
                assertThrows(CodegenException.class, () -> Codegen.generate(request))
                        .getMessage());
    }
}
