package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole OpenAPI document: all its component schemas in one run. */
class OpenApiTest {
    @TempDir
    Path temp;

    @Test
    void allComponentsCompile() throws IOException {
        Path document = SharedData.of("data/letta/openapi.json");
        Path sources = temp.resolve("sources");
        CodegenResult result = Codegen.generate(CodegenRequest.builder()
                .outputDirectory(sources)
                .add(CodegenSource.file(document, "com.acme.letta"))
                .build());
        assertEquals("", Javac.compile(sources, Files.createDirectories(temp.resolve("classes"))));
        List<String> unsatisfiable = result.diagnostics().stream()
                .filter(each -> each.code() == Diagnostic.Code.UNSATISFIABLE)
                .map(Diagnostic::pointer)
                .toList();
        assertEquals(List.of("/components/schemas/Archive", "/components/schemas/UserCreate"), unsatisfiable);
        for (String name : List.of("Archive", "UserCreate", "Step", "Message")) {
            assertEquals(true, Files.exists(sources.resolve("com/acme/letta/" + name + ".java")), name);
        }
    }
}
