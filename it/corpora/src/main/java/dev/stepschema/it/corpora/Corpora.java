package dev.stepschema.it.corpora;

import dev.stepschema.SchemaLoadException;
import dev.stepschema.codegen.Codegen;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenResult;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Generates and compiles whatever schemas it is given, and prints what came of each: a line a corpus. */
public final class Corpora {
    private static final String ROW = "%-32s %9s %9s %9s %8s %8s  %s%n";

    private Corpora() {}

    /**
     * Tries schemas.
     *
     * @param arguments schema files, directories of them, or OpenAPI documents; {@code -v} prints every diagnostic
     */
    public static void main(String[] arguments) throws IOException {
        List<String> all = List.of(arguments);
        boolean isVerbose = all.contains("-v");
        System.out.printf(ROW, "corpus", "generated", "compiled", "types", "lines", "ms", "diagnostics");
        for (String each : all) {
            if (!each.equals("-v")) {
                run(Path.of(each), isVerbose);
            }
        }
    }

    private static void run(Path schemas, boolean isVerbose) throws IOException {
        String name = String.valueOf(schemas.getFileName());
        Path work = Files.createTempDirectory("corpus");
        Path sources = work.resolve("sources");
        long start = System.nanoTime();
        try {
            CodegenResult result = Codegen.generate(CodegenRequest.builder()
                    .outputDirectory(sources)
                    .add(CodegenSource.file(schemas, "corpus"))
                    .build());
            long millis = (System.nanoTime() - start) / 1_000_000;
            String complaints = Compilation.of(sources, Files.createDirectories(work.resolve("classes")));
            String compiled = complaints.isEmpty() ? "yes" : "NO";
            String diagnostics = counted(result.diagnostics());
            System.out.printf(ROW, name, "yes", compiled, result.types(), result.lines(), millis, diagnostics);
            print(complaints, 2000);
            if (isVerbose) {
                result.diagnostics().forEach(System.out::println);
            }
        } catch (CodegenException | SchemaLoadException e) {
            System.out.printf(ROW, name, "NO", "", "", "", "", "");
            print(String.valueOf(e.getMessage()), 2000);
        } finally {
            Compilation.delete(work);
        }
    }

    private static String counted(List<Diagnostic> diagnostics) {
        Map<Diagnostic.Code, Long> counts = diagnostics.stream()
                .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private static void print(String text, int most) {
        if (!text.isEmpty()) {
            System.out.println(text.length() <= most ? text : text.substring(0, most) + " …");
        }
    }
}
