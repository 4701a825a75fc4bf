package dev.stepschema.codegen;

import dev.stepschema.codegen.emit.Emitter;
import dev.stepschema.codegen.emit.SourceFile;
import dev.stepschema.codegen.input.InputKey;
import dev.stepschema.codegen.input.InputLoader;
import dev.stepschema.codegen.input.Inputs;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.codegen.names.NamesLock;
import dev.stepschema.codegen.names.TypeNames;
import dev.stepschema.codegen.shape.Shaper;
import dev.stepschema.codegen.write.SourceComparison;
import dev.stepschema.codegen.write.SourceWriter;
import dev.stepschema.codegen.write.Stamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns schemas into Java source. */
public final class Codegen {
    private Codegen() {}

    /**
     * Generates the sources of a request. Where it fails, all files are as they were before.
     *
     * @param request the schemas, and where the sources go
     * @return what has been done
     * @throws dev.stepschema.SchemaLoadException with every fault of the schemas
     * @throws CodegenException if there is no type to generate, or a file cannot be read or written
     */
    public static CodegenResult generate(CodegenRequest request) {
        // 1. Leave everything alone if nothing has changed since the last run.
        Optional<Stamp> earlier = Stamp.read(request.outputDirectory());
        InputKey key = InputKey.of(request, earlier.isPresent() ? earlier.get().supplied() : List.of());
        if (earlier.isPresent() && earlier.get().isTrueOf(request.outputDirectory(), key.toString())) {
            return new CodegenResult(true, List.of(), List.of(), List.of(), List.of(), 0, 0);
        }
        // 2. Load the schemas, and decide what Java makes of each.
        Inputs inputs = InputLoader.load(request);
        NamesLock lock = NamesLock.of(request);
        TypeModels models = models(request, inputs, lock);
        // 3. Emit all sources in memory.
        List<SourceFile> files = Emitter.emit(models, request.options());
        // 4. Keep the names for the next run.
        lock.update(models);
        // 5. Write what differs, delete what nobody owns any more.
        InputKey made = key.after(request, inputs.supplied());
        SourceWriter writer = SourceWriter.write(request.outputDirectory(), files, made.toString(), inputs.supplied());
        return new CodegenResult(
                false,
                writer.written(),
                writer.unchanged(),
                writer.deleted(),
                models.diagnostics(),
                models.count(),
                files.stream()
                        .mapToInt(file -> (int) file.text().lines().count())
                        .sum());
    }

    /**
     * Compares the sources of a request with those that are in its output directory; writes nothing. Ends of lines do not
     * count: whoever checks sources out may have others.
     *
     * @param request the schemas, and where the sources are
     * @return a difference for each file that is not what the schemas give, sorted by path; none if all are
     * @throws dev.stepschema.SchemaLoadException with every fault of the schemas
     * @throws CodegenException if there is no type to generate, or a file cannot be read
     */
    public static List<SourceDifference> check(CodegenRequest request) {
        // 1. Load the schemas, and decide what Java makes of each.
        NamesLock lock = NamesLock.of(request);
        TypeModels models = models(request, InputLoader.load(request), lock);
        // 2. Emit all sources in memory.
        List<SourceFile> files = Emitter.emit(models, request.options());
        // 3. Compare them with what is there, and so the names that are kept.
        List<SourceDifference> differences =
                new ArrayList<>(SourceComparison.compare(request.outputDirectory(), files));
        lock.compare(models).ifPresent(differences::add);
        return differences;
    }

    private static TypeModels models(CodegenRequest request, Inputs inputs, NamesLock lock) {
        TypeModels models = Shaper.shape(inputs, request.options(), lock);
        TypeNames.refuseUnknown(request.options().names(), inputs, models);
        stopOnErrors(models.diagnostics());
        stopWithoutTypes(request, models);
        return models;
    }

    private static void stopOnErrors(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new CodegenException(errors);
        }
    }

    /** Without types all earlier output would be deleted: that is hardly ever what somebody wants. */
    private static void stopWithoutTypes(CodegenRequest request, TypeModels models) {
        if (models.count() > 0) {
            return;
        }
        List<String> packages = request.sources().stream()
                .map(CodegenSource::packageName)
                .distinct()
                .toList();
        if (!packages.isEmpty() && request.options().existingPackages().containsAll(packages)) {
            throw new CodegenException(
                    "There is nothing to generate, because the types of all sources exist already, in "
                            + String.join(", ", packages)
                            + ". Give a source whose package does not exist, or take one out of the existing packages.");
        }
        String given = request.sources().stream()
                .map(source -> source.file().map(Path::toString).orElse("the Step schema"))
                .map(file -> file.replace('\\', '/'))
                .collect(Collectors.joining(", "));
        throw new CodegenException("There is no schema with a type in " + (given.isEmpty() ? "the request" : given)
                + ". Give a file that holds a schema, or a directory of such files.");
    }
}
