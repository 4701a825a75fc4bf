package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole OpenAPI document: all its component schemas in one run. */
class OpenApiTest {
    @TempDir
    Path temp;

    private CodegenResult compile(Path sources, Options options) throws IOException {
        CodegenResult result = Codegen.generate(CodegenRequest.builder()
                .outputDirectory(sources)
                .options(options)
                .add(CodegenSource.file(SharedData.of("data/letta/openapi.json"), "com.acme.letta"))
                .build());
        assertEquals("", Javac.compile(sources, Files.createDirectories(temp.resolve("classes"))));
        return result;
    }

    @Test
    void allComponentsCompileWithOtherOptions() throws IOException {
        Options options = Options.builder()
                .creators(false)
                .nullable(Optional.empty())
                .validation(Options.Validation.JAKARTA)
                .formats(Options.Formats.STRINGS)
                .uniqueItems(Options.UniqueItems.SET)
                .untyped(Options.Untyped.EXACT)
                .nulls(Options.Nulls.OMIT)
                .build();
        compile(temp.resolve("sources"), options);
    }

    @Test
    void allComponentsCompileWithPresenceTracked() throws IOException {
        compile(
                temp.resolve("sources"),
                Options.builder().presence(Options.Presence.TRACKED).build());
    }

    @Test
    void allComponentsCompile() throws IOException {
        Path sources = temp.resolve("sources");
        CodegenResult result = compile(sources, Options.defaults());
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
