package dev.stepschema.codegen.input;

import dev.stepschema.Dialect;
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
import dev.stepschema.source.SchemaFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @throws CodegenException if a root does not exist or is not clear, or if sources contradict each other
     */
    public static Inputs load(CodegenRequest request) {
        InputLoader loader = new InputLoader();
        List<CodegenSource> files = request.sources().stream()
                .filter(source -> source.file().isPresent())
                .toList();
        if (!files.isEmpty()) {
            loader.loadFiles(files, request.outputDirectory());
        }
        List<CodegenSource> step = request.sources().stream()
                .filter(source -> source.file().isEmpty())
                .toList();
        if (!step.isEmpty()) {
            loader.loadStep(step);
        }
        return new Inputs(loader.sets, loader.roots, loader.packages, loader.warnings());
    }

    private void loadStep(List<CodegenSource> sources) {
        embedded = StepSchema.load();
        sets.add(embedded);
        LoadedSchemas step = embedded.schemas();
        for (CodegenSource source : sources) {
            step.documents().forEach(document -> packages.putIfAbsent(document, source.packageName()));
            String root = source.root().orElse(StepSchema.URI_OF_STEP.toString());
            addRoot(RootFinder.find(root, source, step.documents(), step), source.packageName());
        }
    }

    private void loadFiles(List<CodegenSource> sources, Path outputDirectory) {
        SchemaSet.Builder builder = SchemaSet.builder();
        dialect(sources).ifPresent(builder::defaultDialect);
        Set<Path> added = new HashSet<>();
        for (CodegenSource source : sources) {
            for (Path file : InputFiles.of(path(source), outputDirectory)) {
                if (added.add(InputFiles.absolute(file))) {
                    builder.add(file);
                }
            }
        }
        SchemaSet set = builder.build();
        sets.add(set);
        addPackages(sources, set.schemas());
        addRoots(sources, set.schemas());
    }

    /** One dialect for all files, as they are one set: a reference does not change what a schema means. */
    private static Optional<Dialect> dialect(List<CodegenSource> sources) {
        CodegenSource first = sources.get(0);
        for (CodegenSource other : sources) {
            if (!other.dialect().equals(first.dialect())) {
                throw new CodegenException("The schemas " + SchemaFiles.shown(path(first)) + " and "
                        + SchemaFiles.shown(path(other)) + " are given different dialects. Give all the same one, and"
                        + " name another one in the \"$schema\" of the file.");
            }
        }
        return first.dialect();
    }

    /** The source that is closest to a document says its package: a file before its directory. */
    private void addPackages(List<CodegenSource> sources, LoadedSchemas loaded) {
        Comparator<CodegenSource> closest = Comparator.comparing(
                source -> InputFiles.absolute(path(source)).getNameCount(), Comparator.reverseOrder());
        sources.stream()
                .sorted(closest.thenComparing(source -> source.root().isPresent()))
                .forEach(source -> documentsOf(source, loaded)
                        .forEach(document -> packages.putIfAbsent(document, source.packageName())));
    }

    /** A schema that is asked for has the package of who asks; the others that of their document. */
    private void addRoots(List<CodegenSource> sources, LoadedSchemas loaded) {
        Map<Path, String> whole = new HashMap<>();
        for (CodegenSource source : sources) {
            if (source.root().isPresent()) {
                List<SchemaDocument> documents = documentsOf(source, loaded);
                addRoot(RootFinder.find(source.root().get(), source, documents, loaded), source.packageName());
                continue;
            }
            String earlier = whole.putIfAbsent(InputFiles.absolute(path(source)), source.packageName());
            if (earlier != null && !earlier.equals(source.packageName())) {
                throw twoPackages(SchemaFiles.shown(path(source)), earlier, source.packageName());
            }
        }
        for (CodegenSource source : sources) {
            if (source.root().isEmpty()) {
                documentsOf(source, loaded).stream()
                        .flatMap(document -> loaded.roots(document).stream())
                        .forEach(root -> roots.putIfAbsent(root, packages.getOrDefault(root.document(), "")));
            }
        }
    }

    private void addRoot(Schema root, String packageName) {
        String earlier = roots.putIfAbsent(root, packageName);
        if (earlier != null && !earlier.equals(packageName)) {
            throw twoPackages(root.document() + "#" + root.pointer(), earlier, packageName);
        }
    }

    private static CodegenException twoPackages(String schema, String one, String other) {
        return new CodegenException(
                "The schema " + schema + " is to go into two packages, " + one + " and " + other + ". Give it one.");
    }

    private static List<SchemaDocument> documentsOf(CodegenSource source, LoadedSchemas loaded) {
        Path path = InputFiles.absolute(path(source));
        return loaded.documents().stream()
                .filter(document -> "file".equals(document.uri().getScheme()))
                .filter(document -> Path.of(document.uri()).startsWith(path))
                .toList();
    }

    private static Path path(CodegenSource source) {
        return source.file().orElseThrow();
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
