package dev.stepschema.codegen.input;

import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaSet;
import dev.stepschema.StepSchema;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads the sources of a request: all files as one set, the embedded Step schema as one of its own. */
public final class InputLoader {
    private final List<SchemaSet> sets = new ArrayList<>();
    private final Map<Schema, String> roots = new LinkedHashMap<>();
    private final Map<SchemaDocument, String> packages = new LinkedHashMap<>();

    private @Nullable SchemaSet embedded;

    private InputLoader() {}

    /**
     * Loads the sources of a request.
     *
     * @throws dev.stepschema.SchemaLoadException with every fault of the schemas
     * @throws CodegenException if a root does not exist
     */
    public static Inputs load(CodegenRequest request) {
        InputLoader loader = new InputLoader();
        List<CodegenSource> files =
                request.sources().stream().filter(source -> source.file().isPresent()).toList();
        if (!files.isEmpty()) {
            loader.loadFiles(files, request.outputDirectory());
        }
        request.sources().stream()
                .filter(source -> source.file().isEmpty())
                .limit(1)
                .forEach(loader::loadStep);
        return new Inputs(loader.sets, loader.roots, loader.packages, loader.warnings());
    }

    private void loadStep(CodegenSource source) {
        embedded = StepSchema.load();
        sets.add(embedded);
        LoadedSchemas step = embedded.schemas();
        step.documents().forEach(document -> packages.put(document, source.packageName()));
        String root = source.root().orElse(StepSchema.URI_OF_STEP.toString());
        roots.put(RootFinder.find(root, source, step.documents(), step), source.packageName());
    }

    private void loadFiles(List<CodegenSource> sources, Path outputDirectory) {
        SchemaSet.Builder builder = SchemaSet.builder();
        sources.stream()
                .flatMap(source -> source.dialect().stream())
                .findFirst()
                .ifPresent(builder::defaultDialect);
        Set<Path> added = new LinkedHashSet<>();
        for (CodegenSource source : sources) {
            Path path = source.file().orElseThrow();
            if (added.add(path.toAbsolutePath().normalize())) {
                SchemaFiles.of(path, outputDirectory).forEach(builder::add);
            }
        }
        SchemaSet set = builder.build();
        sets.add(set);
        LoadedSchemas loaded = set.schemas();
        for (CodegenSource source : sources) {
            List<SchemaDocument> documents = documentsOf(source, loaded);
            documents.forEach(document -> packages.putIfAbsent(document, source.packageName()));
            rootsOf(source, documents, loaded).forEach(root -> roots.putIfAbsent(root, source.packageName()));
        }
    }

    private static List<SchemaDocument> documentsOf(CodegenSource source, LoadedSchemas loaded) {
        Path path = source.file().orElseThrow().toAbsolutePath().normalize();
        return loaded.documents().stream()
                .filter(document -> "file".equals(document.uri().getScheme()))
                .filter(document -> Path.of(document.uri()).startsWith(path))
                .toList();
    }

    private static List<Schema> rootsOf(CodegenSource source, List<SchemaDocument> documents, LoadedSchemas loaded) {
        if (source.root().isEmpty()) {
            return documents.stream()
                    .flatMap(document -> loaded.roots(document).stream())
                    .toList();
        }
        return List.of(RootFinder.find(source.root().get(), source, documents, loaded));
    }

    /** Warnings about the caller's files: the embedded schemas are not theirs to mend. */
    private List<Diagnostic> warnings() {
        return sets.stream()
                .filter(set -> set != embedded)
                .flatMap(set -> set.warnings().stream())
                .map(InputLoader::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(SchemaProblem problem) {
        return new Diagnostic(
                Diagnostic.Code.SCHEMA,
                Diagnostic.Severity.WARNING,
                problem.file(),
                problem.line(),
                problem.column(),
                problem.pointer(),
                problem.message());
    }
}
