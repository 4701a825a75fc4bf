package dev.stepschema.codegen.names;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.SourceDifference;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.source.SchemaDocument;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that keeps the names of types as they are, whatever is added to the schemas or taken from them: a line a schema,
 * {@code order.json#/$defs/item Item}, sorted, to be committed.
 */
public final class NamesLock {
    private static final Pattern LINE =
            Pattern.compile("(.*#.*) (\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)");

    private final Optional<Path> file;
    private final List<Path> roots;
    private final Map<String, String> known;
    private final Map<String, SchemaDocument> claims = new HashMap<>();

    private NamesLock(Optional<Path> file, List<Path> roots) {
        this.file = file;
        this.roots = roots;
        this.known = file.map(NamesLock::read).orElse(Map.of());
    }

    /**
     * The lock of a request; one that knows and keeps nothing where there is none.
     *
     * @throws CodegenException if it cannot be read, or is something else
     */
    public static NamesLock of(CodegenRequest request) {
        List<Path> roots = Stream.concat(
                        request.sources().stream().flatMap(source -> source.file().stream()),
                        request.catalog().values().stream())
                .map(root -> root.toAbsolutePath().normalize())
                .sorted(Comparator.comparing(Path::getNameCount))
                .toList();
        return new NamesLock(request.namesLock(), roots);
    }

    /**
     * The names in a file by the places of their schemas; none if it does not exist.
     *
     * @throws CodegenException if it cannot be read, or is something else
     */
    public static Map<String, String> read(Path file) {
        Map<String, String> names = new TreeMap<>();
        if (Files.notExists(file)) {
            return names;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher line = LINE.matcher(lines.get(i));
                if (lines.get(i).isBlank()) {
                    continue;
                }
                if (!line.matches()) {
                    throw new CodegenException(SchemaFiles.shown(file) + ":" + (i + 1)
                            + ": a line of the lock of names is the place of a schema and a name, such as"
                            + " order.json#/$defs/item Item, but here is " + Quotes.name(lines.get(i))
                            + ". Correct the line, or delete it to have the name given anew.");
                }
                names.put(line.group(1), line.group(2));
            }
            return names;
        } catch (IOException e) {
            throw failure("cannot be read", file, e);
        }
    }

    /** The name of a schema's type in an earlier run. */
    Optional<String> name(Location schema) {
        return place(schema).map(known::get);
    }

    /** Writes the names of types into the file, if it lacks one of them or has another one for a schema. */
    public void update(TypeModels models) {
        Map<String, String> names = new TreeMap<>(known);
        names.putAll(names(models));
        if (file.isPresent() && !names.equals(known)) {
            write(file.get(), names);
        }
    }

    private static void write(Path file, Map<String, String> names) {
        String text = names.entrySet().stream().map(each -> line(each) + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw failure("cannot be written", file, e);
        }
    }

    /** What is wrong with a file that lacks names of types or has others; empty if it has them all. */
    public Optional<SourceDifference> compare(TypeModels models) {
        return file.flatMap(lock -> names(models).entrySet().stream()
                .filter(each -> !each.getValue().equals(known.get(each.getKey())))
                .findFirst()
                .map(each -> new SourceDifference.Unlocked(lock, line(each))));
    }

    private Map<String, String> names(TypeModels models) {
        Map<String, String> names = new TreeMap<>();
        for (Declared type : models.topLevel()) {
            // Of several types that are made of one schema, the line is of the one that has it already.
            place(type.location())
                    .ifPresent(place -> names.merge(
                            place,
                            type.name().simpleName(),
                            (first, other) -> other.equals(known.get(place)) ? other : first));
        }
        return names;
    }

    private static String line(Map.Entry<String, String> name) {
        return name.getKey() + " " + name.getValue();
    }

    /**
     * What the file calls a schema: by the path from its source to its document, wherever the source is, and by its
     * pointer. Of documents in several sources that have one path, the first has the lines.
     */
    private Optional<String> place(Location schema) {
        String path = path(schema);
        SchemaDocument claimer = claims.computeIfAbsent(path, any -> schema.document());
        return claimer.equals(schema.document()) ? Optional.of(path + SchemaKeys.pointer(schema)) : Optional.empty();
    }

    private String path(Location schema) {
        URI uri = schema.document().uri();
        if (!"file".equals(uri.getScheme())) {
            return schema.fileName();
        }
        Path document = Path.of(uri);
        return roots.stream()
                .filter(root -> document.startsWith(root) && !document.equals(root))
                .findFirst()
                .map(root -> SchemaFiles.shown(root.relativize(document)))
                .orElse(schema.fileName());
    }

    private static CodegenException failure(String what, Path file, IOException e) {
        return new CodegenException(
                "The lock of names " + SchemaFiles.shown(file) + " " + what + " (" + Reasons.of(e)
                        + "). Correct its path.",
                e);
    }
}
