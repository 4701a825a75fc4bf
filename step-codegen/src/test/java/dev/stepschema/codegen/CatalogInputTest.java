package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.codegen.input.InputKey;
import dev.stepschema.source.SchemaText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a catalog, what references lead to is an input of a run, and nothing else is. */
class CatalogInputTest {
    private static final URI PREFIX = URI.create("https://example.org/v1/");

    @TempDir
    Path temp;

    @BeforeEach
    void writeSchemas() throws IOException {
        write("a.json", "{'properties': {'m': {'$ref': 'https://example.org/v1/money'}}}");
        Files.createDirectory(temp.resolve("shared"));
        write("shared/money.json", "{'title': 'Money', 'type': 'object'}");
    }

    @Test
    void aFileWithoutAnEndingIsOne() throws IOException {
        write("shared/money", "{'title': 'Money', 'type': 'object'}");
        generate();
        assertTrue(generate().upToDate());

        write("shared/money", "{'title': 'Money', 'type': 'object', 'properties': {'amount': {}}}");

        assertEquals(List.of(temp.resolve("out/acme/Money.java")), generate().written());
    }

    @Test
    void whatNothingRefersToIsNone() throws IOException {
        generate();
        write("shared/other.json", "{");

        assertTrue(generate().upToDate());
    }

    @Test
    void aFileThatComesBeforeAnotherIsOne() throws IOException {
        generate();
        write("shared/money", "{'title': 'Coins', 'type': 'object'}");

        assertEquals(List.of(temp.resolve("out/acme/Money.java")), generate().written());
    }

    @Test
    void aFileThatWasMissedIsOne() throws IOException {
        write("a.json", "{'$id': 'https://example.org/v1/a.json', 'properties': {'b': {'$ref': 'b.json'}}}");
        write("b.json", "{'title': 'B', 'enum': ['file']}");
        CodegenRequest.Builder both = request().add(CodegenSource.file(temp.resolve("b.json"), "acme"));
        assertFalse(Codegen.generate(both.build()).upToDate());
        assertTrue(Codegen.generate(both.build()).upToDate());

        write("shared/b.json", "{'title': 'B', 'enum': ['catalog']}");

        assertFalse(Codegen.generate(both.build()).upToDate());
    }

    @Test
    void aFileThatIsGoneIsOne() throws IOException {
        generate();
        Files.move(temp.resolve("shared/money.json"), temp.resolve("shared/money.yaml"));

        assertFalse(generate().upToDate());
    }

    @Test
    void whatIsSavedDuringARunIsNoInputOfIt() throws IOException {
        CodegenRequest request = request().build();
        URI uri = PREFIX.resolve("money");
        List<SchemaText> read = List.of(
                new SchemaText(uri, "shared/money.json", Files.readAllBytes(temp.resolve("shared/money.json"))));
        InputKey before = InputKey.of(request, List.of(uri));
        write("a.json", "{'type': 'object'}");
        write("shared/money.json", "{'type': 'object'}");

        assertEquals(before, before.after(request, read));
        assertNotEquals(before.request(), InputKey.of(request, List.of(uri)).request());
        assertNotEquals(before.catalog(), InputKey.of(request, List.of(uri)).catalog());
    }

    @Test
    void theEmbeddedSchemaNeedsNone() {
        CodegenRequest request = CodegenRequest.builder()
                .outputDirectory(temp.resolve("out"))
                .add(CodegenSource.step("acme"))
                .catalog(PREFIX, temp.resolve("shared"))
                .build();
        String unused = temp.resolve("shared") + ":1:1: warning: the catalog has this for \"" + PREFIX
                + "\", which no reference needs [SCHEMA]";

        List<String> diagnostics = Codegen.generate(request).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();

        assertTrue(diagnostics.contains(unused), diagnostics.toString());
    }

    private CodegenResult generate() {
        return Codegen.generate(request().build());
    }

    private CodegenRequest.Builder request() {
        return CodegenRequest.builder()
                .outputDirectory(temp.resolve("out"))
                .add(CodegenSource.file(temp.resolve("a.json"), "acme"))
                .catalog(PREFIX, temp.resolve("shared"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(temp.resolve(name), text.replace('\'', '"'));
    }
}
