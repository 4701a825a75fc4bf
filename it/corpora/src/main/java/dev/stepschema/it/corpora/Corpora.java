package dev.stepschema.it.corpora;

import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaSet;
import dev.stepschema.SchemaValidators;
import dev.stepschema.codegen.Codegen;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenResult;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Generates and compiles whatever schemas it is given, makes a validator of each schema in them, and prints what came of
 * it: a line a corpus.
 */
public final class Corpora {
    private static final String ROW = "%-32s %9s %9s %9s %8s %8s %10s  %s%n";

    private Corpora() {}

    /**
     * Tries schemas.
     *
     * @param arguments schema files, directories of them, or OpenAPI documents; {@code -v} prints every diagnostic
     */
    public static void main(String[] arguments) throws IOException {
        List<String> all = List.of(arguments);
        boolean isVerbose = all.contains("-v");
        System.out.printf(ROW, "corpus", "generated", "compiled", "types", "lines", "ms", "validators", "diagnostics");
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
            String validators = validators(schemas);
            System.out.printf(
                    ROW, name, "yes", compiled, result.types(), result.lines(), millis, validators, diagnostics);
            print(complaints, 2000);
            if (isVerbose) {
                result.diagnostics().forEach(System.out::println);
            }
        } catch (CodegenException | SchemaLoadException e) {
            System.out.printf(ROW, name, "NO", "", "", "", "", "", "");
            print(String.valueOf(e.getMessage()), 2000);
        } finally {
            Compilation.delete(work);
        }
    }

    /** How long it takes to load the schemas and to make a validator of each, in milliseconds. */
    private static String validators(Path schemas) {
        long start = System.nanoTime();
        SchemaSet.Builder builder = SchemaSet.builder();
        SchemaSet set = (Files.isDirectory(schemas) ? builder.addDirectory(schemas) : builder.add(schemas)).build();
        SchemaValidators validators = SchemaValidators.of(set);
        for (SchemaDocument document : set.schemas().documents()) {
            for (Schema root : set.schemas().roots(document)) {
                validators.validator(URI.create(document.uri() + "#" + Pointers.fragment(root.pointer())));
            }
        }
        return (System.nanoTime() - start) / 1_000_000 + " ms";
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
