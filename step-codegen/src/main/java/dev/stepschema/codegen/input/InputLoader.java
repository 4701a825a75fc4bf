package dev.stepschema.codegen.input;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaSet;
import dev.stepschema.StepSchema;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.CodegenSource;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.source.Catalog;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Loads the sources of a request: all files as one set, the embedded Step schema as one of its own. */
public final class InputLoader {
    private final List<SchemaSet> sets = new ArrayList<>();
    private final Map<Schema, String> roots = new LinkedHashMap<>();
    private final Map<SchemaDocument, String> packages = new LinkedHashMap<>();
    private final List<SchemaProblem> warnings = new ArrayList<>();

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
        if (files.isEmpty()) {
            loader.warnings.addAll(new Catalog(request.catalog()).unused());
        } else {
            loader.loadFiles(files, request);
        }
        List<CodegenSource> step = request.sources().stream()
                .filter(source -> source.file().isEmpty())
                .toList();
        if (!step.isEmpty()) {
            loader.loadStep(step);
        }
        String otherPackage = files.stream()
                .map(CodegenSource::packageName)
                .filter(name -> !request.options().existingPackages().contains(name))
                .findFirst()
                .orElse("");
        List<Diagnostic> warnings =
                loader.warnings.stream().map(InputLoader::diagnostic).toList();
        return new Inputs(loader.sets, loader.roots, loader.packages, otherPackage, warnings);
    }

    private void loadStep(List<CodegenSource> sources) {
        SchemaSet embedded = StepSchema.load(); // its warnings are not the caller's to mend
        sets.add(embedded);
        LoadedSchemas step = embedded.schemas();
        for (CodegenSource source : sources) {
            step.documents().forEach(document -> packages.putIfAbsent(document, source.packageName()));
            String root = source.root().orElse(StepSchema.URI_OF_STEP.toString());
            addRoot(RootFinder.find(root, source, step.documents(), step), source.packageName());
        }
    }

    private void loadFiles(List<CodegenSource> sources, CodegenRequest request) {
        SchemaSet.Builder builder = SchemaSet.builder();
        sources.get(0).dialect().ifPresent(builder::defaultDialect); // that of what the catalog adds
        request.catalog().forEach(builder::catalog);
        Set<Path> added = new HashSet<>();
        for (CodegenSource source : sources) {
            for (Path file : InputFiles.of(path(source), request.outputDirectory())) {
                if (added.add(InputFiles.absolute(file))) {
                    builder.add(file, dialect(file, sources));
                }
            }
        }
        SchemaSet set = builder.build();
        sets.add(set);
        warnings.addAll(set.warnings());
        addPackages(sources, set.schemas());
        addRoots(sources, set.schemas());
    }

    /** The dialect of a file that names none: as the source says that is closest to it, a file before its directory. */
    private static Dialect dialect(Path file, List<CodegenSource> sources) {
        List<CodegenSource> closest = sources.stream()
                .filter(source -> source.dialect().isPresent())
                .filter(source -> InputFiles.absolute(file).startsWith(InputFiles.absolute(path(source))))
                .sorted(Comparator.comparing(InputLoader::distance))
                .toList();
        for (CodegenSource other : closest) {
            if (distance(other) == distance(closest.get(0))
                    && !other.dialect().equals(closest.get(0).dialect())) {
                throw new CodegenException("The schema " + SchemaFiles.shown(path(other)) + " is given two dialects, "
                        + name(closest.get(0)) + " and " + name(other) + ". Give it one.");
            }
        }
        return closest.isEmpty()
                ? Dialect.DRAFT_2020_12
                : closest.get(0).dialect().orElseThrow();
    }

    private static String name(CodegenSource source) {
        return source.dialect().orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The smaller, the closer a source is to what it holds. */
    private static int distance(CodegenSource source) {
        return -InputFiles.absolute(path(source)).getNameCount();
    }

    /** The source that is closest to a document says its package: a file before its directory. */
    private void addPackages(List<CodegenSource> sources, LoadedSchemas loaded) {
        Comparator<CodegenSource> closest = Comparator.comparing(InputLoader::distance);
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

    private static Diagnostic diagnostic(SchemaProblem problem) {
        boolean isKeyword = problem.code() == Code.UNKNOWN_KEYWORD;
        return new Diagnostic(
                isKeyword ? Diagnostic.Code.UNKNOWN_KEYWORD : Diagnostic.Code.SCHEMA,
                Diagnostic.Severity.WARNING,
                problem.file(),
                problem.line(),
                problem.column(),
                problem.pointer(),
                problem.message());
    }
}
